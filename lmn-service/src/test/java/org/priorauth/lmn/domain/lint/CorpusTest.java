package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;

/**
 * Precision and recall over labelled letters. Rules are tuned on the first half. The second is written after the rules and
 * measured at once; what it showed then stands in the README, and its mistakes have been mended since. New letters go there.
 */
class CorpusTest {

    private static final Map<Family, Double> LEAST = Map.of(Family.VAGUE, 0.9, Family.MISSING, 0.95, Family.BENEFITS,
            0.95,
            Family.COPIED, 0.95, Family.CONTRADICTION, 0.95, Family.SKIM, 0.9, Family.AUTHORITY, 0.9);

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "untouched"})
    void eachFamilyReachesItsMarks(String half) {
        // Given
        List<LabelledLetter> letters = Corpus.half(half);

        // When
        List<Marks> marks = List.of(Family.values()).stream().map(family -> Marks.of(family, letters)).toList();

        // Then
        System.out.println("Lint, " + half + " half, " + letters.size() + " letters");
        marks.forEach(System.out::println);
        assertThat(marks).allSatisfy(mark -> {
            assertThat(mark.recall()).as("recall %s %s", mark.family(), mark.mistakes())
                    .isGreaterThanOrEqualTo(LEAST.get(mark.family()));
            assertThat(mark.precision()).as("precision %s %s", mark.family(), mark.mistakes())
                    .isGreaterThanOrEqualTo(LEAST.get(mark.family()));
        });
    }

    @Test
    void aFindingsSpanHoldsItsWords() {
        // Given
        List<LabelledLetter> letters = Corpus.half("tuned");

        // When
        List<String> astray = letters.stream().flatMap(letter -> List.of(Family.values()).stream()
                .flatMap(family -> letter.found(family).stream()).filter(finding -> finding.span() != null)
                .filter(finding -> !letter.text(finding).equals(finding.words()))
                .map(finding -> letter.id() + " " + finding.rule())).toList();

        // Then
        assertThat(astray).isEmpty();
    }

    @Test
    void theFindingNamesTheFactItClashesWith() {
        // Given
        LabelledLetter letter = Corpus.half("tuned").stream()
                .filter(one -> one.id().equals("physical-therapy/wrong-dob")).findFirst().orElseThrow();

        // When
        List<Finding> found = letter.found(Family.COPIED);

        // Then
        assertThat(found).containsExactly(new Finding("wrong-birth-date", Severity.BLOCKING, Element.PATIENT,
                "This is not the patient's date of birth.", "July 14, 1985", new Finding.Span(29, 42),
                new Finding.Clash("patient.birth-date", "1958-07-14"),
                "Put the patient's date of birth, and read the letter for other details of that case."));
    }

    @Test
    void theCorpusIsLargeEnough() {
        assertThat(Corpus.half("tuned").size() + Corpus.half("untouched").size()).isGreaterThanOrEqualTo(120);
    }
}
