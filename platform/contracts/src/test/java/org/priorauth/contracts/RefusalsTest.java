package org.priorauth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the schemas refuse, and where they say it is wrong. */
class RefusalsTest {

    private static final Check TOLERANT = Check.tolerant();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            intake     | accepted              | /authorizationId       | (message) required authorizationId
                                            intake     | accepted              | /by/role               | /by required role
                                            intake     | received              | /order                 | (message) required order
                                            intake     | incomplete            | /missing               | (message) required missing
                                            intake     | accepted              | /order/patient         | /order required patient
                                            intake     | accepted              | /order/patient/birthDate | /order/patient required birthDate
                                            intake     | amended               | /order/lines/0/code    | /order/lines/0 required code
                                            intake     | accepted-dependent    | /order/diagnoses/0/code/system | /order/diagnoses/0/code required system
                                            benefits   | auth-required         | /orderRevision         | (message) required orderRevision
                                            benefits   | auth-required         | /figures/2/source      | /figures/2 required source
                                            benefits   | not-required          | /rulings               | (message) required rulings
                                            benefits   | needs-person          | /reasons               | (message) required reasons
                                            lmn        | signed                | /signature             | (message) required signature
                                            lmn        | signed                | /pdf                   | (message) required pdf
                                            lmn        | signed                | /signature/sha256      | /signature required sha256
                                            lmn        | needs-facts           | /missing               | (message) required missing
                                            submission | sent                  | /channel               | (message) required channel
                                            submission | sent                  | /reference             | (message) required reference
                                            submission | decided-approved      | /decision              | (message) required decision
                                            submission | decided-approved      | /lines                 | (message) required lines
                                            submission | decided-denied        | /lines/0/action        | /lines/0 required action
                                            submission | information-requested | /requested             | (message) required requested
                                            submission | failed                | /failure               | (message) required failure
                                            submission | failed                | /failure/retryable     | /failure required retryable
                                            submission | overdue               | /dueAt                 | (message) required dueAt
                                            inbox      | facts-supplied        | /facts                 | (message) required facts
                                            inbox      | decision-recorded     | /lines                 | (message) required lines
                                            inbox      | document-received     | /documents             | (message) required documents
                                            """)
    void whatAnOutcomeNeedsIsMissed(String stage, String example, String removed, String error) {
        // Given
        JsonNode message = message(stage, example);
        remove(message, removed);

        // When
        List<String> errors = TOLERANT.errors(topic(stage), message);

        // Then
        assertThat(errors).containsExactly(error.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            intake     | accepted           | /authorizationId         | "7"           | /authorizationId format;/authorizationId pattern
                                            intake     | accepted           | /authorizationId         | "019CB6D4-1398-7000-8000-00000000000A" | /authorizationId pattern
                                            lmn        | signed             | /pdf/id                  | "letter.pdf"  | /pdf/id format;/pdf/id pattern
                                            lmn        | withdrawn          | /outcome                 | "WITHDRAWN"   | /outcome enum
                                            benefits   | auth-required      | /rulings/0/answer        | "maybe"       | /rulings/0/answer enum
                                            intake     | accepted           | /order/category          | "chiropractic" | /order/category enum
                                            submission | sent               | /channel                 | "pigeon"      | /channel enum
                                            submission | sent               | /revision                | 0             | /revision minimum
                                            submission | sent               | /at                      | "2026-03-02T18:03:13+01:00" | /at pattern
                                            intake     | accepted           | /order/patient/birthDate | "1987-02-30"  | /order/patient/birthDate format
                                            intake     | accepted           | /order/clinic/npi        | "123"         | /order/clinic/npi pattern
                                            intake     | accepted           | /order/lines             | []            | /order/lines minItems
                                            intake     | accepted           | /missing                 | [{"code":"x","sentence":"y"}] | /missing maxItems
                                            intake     | withdrawn          | /order                   | {}            | /order false
                                            benefits   | not-required       | /rulings/3/answer        | "unknown"     | /rulings minContains
                                            benefits   | not-covered        | /rulings/1/answer        | "unknown"     | /rulings minContains
                                            benefits   | inactive           | /rulings/0/answer        | "unknown"     | /rulings minContains
                                            benefits   | auth-required      | /rulings/3/answer        | "no"          | /rulings not
                                            benefits   | auth-required      | /rulings/1/question      | "active"      | /rulings maxContains
                                            lmn        | needs-facts        | /missing                 | []            | /missing minItems
                                            lmn        | signed             | /outcome                 | "drafted"     | /pdf false;/signature false
                                            submission | ready              | /channel                 | "pas"         | /channel false
                                            submission | decided-approved   | /lines                   | []            | /lines minItems
                                            submission | information-requested | /requested            | []            | /requested minItems
                                            inbox      | facts-supplied     | /facts                   | []            | /facts minItems
                                            """)
    void aWrongValueIsRefusedWhereItStands(String stage, String example, String where, String value, String errors) {
        // Given
        JsonNode message = message(stage, example);
        replace(message, where, Json.tree(value));

        // When
        List<String> found = TOLERANT.errors(topic(stage), message);

        // Then
        assertThat(found).containsExactly(errors.split(";"));
    }

    @Test
    void anAnswerWithNeitherWordsNorDocumentsIsNone() {
        // Given
        JsonNode message = message("inbox", "question-answered-in-words");
        remove(message, "/note");

        // When
        List<String> errors = TOLERANT.errors(topic("inbox"), message);

        // Then
        assertThat(errors).containsExactly("(message) required note", "/documents minItems");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            intake     | accepted          | /order/patient/nickname | /order/patient additionalProperties nickname
                                            benefits   | auth-required     | /rulings/0/certainty    | /rulings/0 additionalProperties certainty
                                            lmn        | signed            | /printedAt              | (message) additionalProperties printedAt
                                            submission | sent              | /lane                   | (message) additionalProperties lane
                                            inbox      | document-received | /documents/0/pages      | /documents/0 additionalProperties pages
                                            """)
    void anUnknownPropertyIsToleratedByReadersAndRefusedInWhatWeWrite(String stage, String example, String added,
            String error) {
        // Given
        JsonNode message = message(stage, example);
        replace(message, added, Json.tree("7"));

        // When
        List<String> errors = Check.strict().errors(topic(stage), message);

        // Then
        assertThat(errors).containsExactly(error);
        assertThat(TOLERANT.errors(topic(stage), message)).isEmpty();
        assertThat(Json.read(message.toString(), topic(stage).payload()))
                .isEqualTo(Json.read(message(stage, example).toString(), topic(stage).payload()));
    }

    private static Topic<?> topic(String stage) {
        return Topics.ALL.stream().filter(topic -> topic.stage().equals(stage)).findFirst().orElseThrow();
    }

    private static JsonNode message(String stage, String example) {
        return Json.tree(Examples.named(topic(stage), example).json());
    }

    private static void remove(JsonNode message, String where) {
        JsonPointer place = JsonPointer.compile(where);
        JsonNode removed = ((ObjectNode) message.at(place.head())).remove(place.last().getMatchingProperty());
        assertThat(removed).as("was there").isNotNull();
    }

    private static void replace(JsonNode message, String where, JsonNode value) {
        JsonPointer place = JsonPointer.compile(where);
        JsonNode holder = message.at(place.head());
        if (holder instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) holder).set(place.last().getMatchingProperty(), value);
        }
    }
}
