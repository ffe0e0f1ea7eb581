package org.priorauth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;

import com.fasterxml.jackson.databind.JsonNode;

/** The barest records a service can make keep to the schemas, and records and schemas name the same things. */
class RecordsTest {

    private static final UUID ID = UUID.fromString("019cb6d4-1398-7000-8000-00000000000a");
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07.000000089Z");
    private static final Actor BY = Actor.service("test");

    static List<Announced> barestRecords() {
        Order nothingKnown = new Order(null, null, null, null, null, null, null, null, null, null, null, null, null);
        LineDecision denied = new LineDecision(1, "A3", null, null, null, new BigDecimal("0.5"), null, null, null);
        return List.of(
                new RequestChanged(ID, RequestChanged.Outcome.RECEIVED, 1, AT, BY, 1, nothingKnown, null, null),
                new RequestChanged(ID, RequestChanged.Outcome.WITHDRAWN, 2, AT, BY, 1, null, null, null),
                new CoverageDetermined(ID, CoverageDetermined.Outcome.NEEDS_PERSON, 1, AT, BY, 1, null, null, null,
                        List.of(new Reason("payer.unreachable", "The payer did not answer."))),
                new LetterChanged(ID, LetterChanged.Outcome.DRAFTED, 1, AT, BY, ID, 1, 1, null, null, null, null),
                new SubmissionChanged(ID, SubmissionChanged.Outcome.DECIDED, 1, AT, BY, null, null,
                        SubmissionChanged.Decision.DENIED, List.of(denied), null, null, null),
                new ResponseRecorded(ID, ResponseRecorded.Outcome.QUESTION_ANSWERED, 1, AT, BY, null, null, null, null,
                        "By phone."));
    }

    @ParameterizedTest
    @MethodSource("barestRecords")
    void aBareRecordKeepsToTheStrictSchema(Announced record) {
        // Given
        JsonNode written = Json.write(record);

        // When
        List<String> errors = Check.strict().errors(topicOf(record), written);

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void absentValuesAreLeftOutAndEmptyListsAreWritten() {
        // Given
        LetterChanged drafted = new LetterChanged(ID, LetterChanged.Outcome.NEEDS_FACTS, 1, AT, BY, ID, 1, 1, null,
                null, null, null);

        // When
        JsonNode written = Json.write(drafted);

        // Then
        assertThat(written).isEqualTo(Json.tree(
                """
                {"authorizationId": "019cb6d4-1398-7000-8000-00000000000a", "outcome": "needs-facts", "revision": 1,
                 "at": "2026-03-04T05:06:07.000000089Z", "by": {"id": "test", "role": "service", "name": "test"},
                 "letterId": "019cb6d4-1398-7000-8000-00000000000a", "version": 1, "orderRevision": 1,
                 "findings": [], "missing": [], "overruled": []}
                """));
    }

    static List<Topic<?>> topics() { return Topics.ALL; }

    @ParameterizedTest
    @MethodSource("topics")
    void recordAndSchemaNameTheSameThings(Topic<?> topic) {
        // Given
        Shape schema = Shape.of(topic);

        // When
        List<String> differences = schema.differencesFrom(topic.payload());

        // Then
        assertThat(differences).isEmpty();
    }

    private static Topic<?> topicOf(Announced record) {
        return Topics.ALL.stream().filter(topic -> topic.payload().isInstance(record)).findFirst().orElseThrow();
    }
}
