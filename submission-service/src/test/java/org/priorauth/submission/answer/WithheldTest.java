package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bundle;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.submission.answer.InquiryReader.Found;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.Doubt;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.Verdict;
import org.priorauth.submission.pas.Requests;

/** What an inquiry's reply does not tell is no proof that the payer has nothing. */
class WithheldTest {

    private static final UUID INTENT = UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a");
    private static final String OUTCOME = """
                                          {"resourceType":"OperationOutcome","issue":[{"severity":"%s","code":"%s",
                                           "details":{"text":"Some are withheld."},"diagnostics":"Call 800-555-0199."}]}""";

    @Test
    void aWarningThatSomeAreSuppressedIsToldAndNothingIsConcluded() {
        // When
        Found found = read(returned(bundle(OUTCOME.formatted("warning", "suppressed"))));

        // Then
        assertThat(found).isEqualTo(new Found.Withheld(List.of(new Issue("warning", "suppressed", Optional.empty(),
                Optional.of("Some are withheld. Call 800-555-0199.")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"information\",\"code\":\"informational\"", "\"warning\",\"code\":\"not-found\"",
            "\"error\",\"code\":\"not-found\""})
    void thatNothingWasFoundIsNoSecret(String severity) {
        // When
        Found found = read(
                returned("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":" + severity + "}]}"));

        // Then
        assertThat(found).isEqualTo(new Found.Unknown());
    }

    @Test
    void oursBesideAWarningIsOurs() {
        // Given
        String ours = bundle(response("\"identifier\":[{\"value\":\"%s\"}],\"item\":[{\"itemSequence\":1,"
                .formatted(INTENT) + "\"adjudication\":[" + review("A1", "N") + "]}]"),
                OUTCOME.formatted("warning", "suppressed"));

        // When
        Found found = read(returned(ours));

        // Then
        assertThat(((Found.Known) found).answer().lines().get(0).action()).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"identifier\":[{\"system\":\"urn:trnorg:9\",\"value\":\"OLD-3\"}]",
            "\"request\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\","
                    + "\"valueCode\":\"not-applicable\"}]}"})
    void theOnlyAnswerIsAPersonsToReadWhereItMayBeSomebodyElses(String whose) {
        // Given
        String other = bundle(response(whose + ",\"item\":[{\"itemSequence\":1,\"adjudication\":["
                + review("A1", "OLD-3") + "]}]"));

        // When
        Found found = read(returned(other));

        // Then
        assertThat(CaseFold.of(((Found.Known) found).answer()))
                .isEqualTo(new Verdict.Doubtful(List.of(Doubt.REQUEST_NOT_NAMED)));
    }

    private static Found read(String body) {
        return Readers.inquiries().read(bytes(body), Requests.intent(INTENT, List.of(1)));
    }

    private static String returned(String resource) {
        return "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"return\",\"resource\":" + resource + "}]}";
    }
}
