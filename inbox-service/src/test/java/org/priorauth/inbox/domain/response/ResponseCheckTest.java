package org.priorauth.inbox.domain.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.inbox.ResponseRecorded.Outcome;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.submission.LineDecision;

class ResponseCheckTest {

    private static final DocumentRef FAX = new DocumentRef(new UUID(1, 2), "intake", "Fax", null, "application/pdf", 9,
            "ab".repeat(32));

    private static List<String> faults(Response response) {
        return ResponseCheck.of(response, Set.of(1, 2)).stream().map(fault -> fault.element() + " " + fault.code())
                .toList();
    }

    private static Response empty(Outcome kind) {
        return new Response(kind, null, List.of(), List.of(), List.of(), null, null, null);
    }

    private static LineDecision line(Integer number, String action) {
        return new LineDecision(number, action, List.of(), null, null, null, null, null, List.of());
    }

    private static Response decision(LineDecision... lines) {
        return new Response(Outcome.DECISION_RECORDED, null, List.of(), List.of(lines), List.of(), Via.FAX, null, null);
    }

    @ParameterizedTest
    @CsvSource({"FACTS_SUPPLIED, /facts required", "QUESTION_ANSWERED, /note required",
            "DOCUMENT_RECEIVED, /documents required"})
    void eachKindSaysWhatItLacks(Outcome kind, String expected) {
        // Given
        Response response = empty(kind);
        // When
        List<String> faults = faults(response);
        // Then
        assertThat(faults).containsExactly(expected);
    }

    @Test
    void aDecisionNeedsLinesAndTheWayItCame() {
        // Given
        Response response = empty(Outcome.DECISION_RECORDED);
        // When
        List<String> faults = faults(response);
        // Then
        assertThat(faults).containsExactly("/lines required", "/channel required");
    }

    @Test
    void withoutAKindNothingElseIsSaid() {
        // Given
        Response response = empty(null);
        // When
        List<String> faults = faults(response);
        // Then
        assertThat(faults).containsExactly("/kind required");
    }

    @Test
    void everyWrongLineIsNamed() {
        // Given
        Response response = decision(line(1, "A1"), line(1, "A3"), line(3, "A1"), line(2, "yes"), line(null, "A1"),
                new LineDecision(2, "A6", List.of(), "x".repeat(101), null, BigDecimal.ZERO, "visits",
                        new DatePeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 1)), List.of()));
        // When
        List<String> faults = faults(response);
        // Then
        assertThat(faults).containsExactly("/lines/1/line twice", "/lines/2/line unknown-line",
                "/lines/3/action unknown-action", "/lines/5/line twice", "/lines/5/quantity invalid",
                "/lines/5/period invalid", "/lines/5/authorizationNumber length");
    }

    @Test
    void whatBelongsToAnotherKindIsRefusedRatherThanDropped() {
        // Given
        Response response = new Response(Outcome.DOCUMENT_RECEIVED, null,
                List.of(new ClinicalFact(new UUID(1, 1), ClinicalFact.Kind.GOAL, "Walk.", "person")),
                List.of(line(1, "A1")), List.of(FAX), null, null, null);
        // When
        List<String> faults = faults(response);
        // Then
        assertThat(faults).containsExactly("/facts not-for-this-kind", "/lines not-for-this-kind");
    }

    @Test
    void everyWrongFactDocumentAndLengthIsNamed() {
        // Given
        Response facts = new Response(Outcome.FACTS_SUPPLIED, null,
                List.of(new ClinicalFact(new UUID(1, 1), null, " ", "person")), List.of(),
                List.of(new DocumentRef(null, "desk", null, null, "", 0, "AB")), null, "r".repeat(101),
                "n".repeat(4_001));
        // When
        List<String> faults = faults(facts);
        // Then
        assertThat(faults).containsExactly("/facts/0/kind required", "/facts/0/text length", "/documents/0/id invalid",
                "/documents/0/owner invalid", "/documents/0/contentType invalid", "/documents/0/bytes invalid",
                "/documents/0/sha256 invalid", "/note invalid", "/reference invalid");
    }

    @Test
    void whatIsCompletePasses() {
        // Given
        Response response = decision(line(1, "A1"), line(2, "A3"));
        // When
        List<String> faults = faults(response);
        // Then
        assertThat(faults).isEmpty();
    }
}
