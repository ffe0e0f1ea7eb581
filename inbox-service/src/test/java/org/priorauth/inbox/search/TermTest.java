package org.priorauth.inbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.inbox.search.Excerpt.Piece;

class TermTest {

    private static List<String> read(String typed) {
        return Term.in(typed).stream().map(SearchResult.Read::of).map(read -> read.as() + " " + read.value()).toList();
    }

    @Test
    void oneLineHoldsADateANumberAndAName() {
        assertThat(read("Réyes, 10/01/1961 AUTH-2026/0042")).containsExactly("date 1961-10-01", "word reyes",
                "number auth20260042");
        assertThat(read("Oct 1, 1961")).containsExactly("date 1961-10-01");
        assertThat(read("O'Brien-Núñez W100200300")).containsExactly("word o", "word brien", "word nunez",
                "number w100200300");
    }

    @Test
    void nothingThatIsTypedBecomesAnOperator() {
        // Given
        String typed = "a & b | !c <-> (d) 'e' :* \\ % _ \"f\"";
        // When
        List<String> queries = Term.in(typed).stream().map(Term::query).toList();
        // Then
        assertThat(queries).containsExactly("a:*", "b:*", "c:*", "d:*", "e:*", "f:*");
    }

    @Test
    void theLettersOfATermStandInEveryLineThatHoldsIt() {
        // Given
        String line = Tokens.line("Garcia, born 10/01/1961, W-100200300");
        // When
        List<Optional<String>> letters = Term.in("gar 10/01/1961 W-100").stream().map(Term::letters).toList();
        // Then
        assertThat(letters).containsExactly(Optional.empty(), Optional.of("gar"), Optional.of("w100"));
        assertThat(line).contains("gar", "w100");
    }

    @Test
    void aNumberIsFoundHoweverItIsWritten() {
        assertThat(Tokens.line("No. AUTH-2026/0042, born 1 October 1961."))
                .isEqualTo("d19611001 no auth 2026 0042 auth20260042 born 1 october 1961");
    }

    @Test
    void theExcerptMarksWhatWasLookedForAlsoWithASlip() {
        // Given
        List<Place> places = List.of(new Place("member-id", "W100200300"), new Place("patient", "Maya Reyes"));
        // When
        Excerpt excerpt = Excerpt.of(places, Term.in("reyse"));
        // Then
        assertThat(excerpt).isEqualTo(
                new Excerpt("patient", List.of(new Piece("Maya ", false), new Piece("Reyes", true))));
    }

    @Test
    void aDateIsMarkedInItsOwnWriting() {
        // Given
        List<Place> places = List.of(new Place("text", "Patient born Oct 1, 1961, approved."));
        // When
        Excerpt excerpt = Excerpt.of(places, Term.in("1961-10-01"));
        // Then
        assertThat(excerpt.pieces()).containsExactly(new Piece("Patient born ", false),
                new Piece("Oct 1, 1961", true), new Piece(", approved.", false));
    }
}
