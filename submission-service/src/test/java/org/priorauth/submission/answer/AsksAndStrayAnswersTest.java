package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bundle;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer;

/** What payers ask for, and what they send that is no answer at all. */
class AsksAndStrayAnswersTest {

    private static final String E = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";
    private final AnswerReader reader = Readers.answers();

    @Test
    void aCommunicationRequestAsksByLoincForALine() {
        // Given
        String ask = """
                     {"resourceType":"CommunicationRequest","status":"active",
                      "extension":[{"url":"%sextension-serviceLineNumber","valuePositiveInt":1}],
                      "payload":[{"contentString":"18776-5"},{"contentString":"Please call us."}]}""".formatted(E);

        // When
        PayerAnswer answer = answer(bundle(response("\"item\":[]"), ask), 1);

        // Then
        assertThat(answer.requested()).containsExactly(
                new RequestedInformation(new Code("http://loinc.org", "18776-5", null), 1, null, null),
                new RequestedInformation(null, 1, "Please call us.", null));
    }

    @Test
    @Shows("ainfo-5")
    void aTaskAsksByItsInputs() {
        // Given
        String task = """
                      {"resourceType":"Task","status":"requested","intent":"order",
                       "code":{"coding":[{"code":"attachment-request-code"}]},
                       "input":[{"type":{"coding":[{"code":"payer-url"}]},"valueUrl":"http://example.org/x"},
                        {"extension":[{"url":"%sextension-serviceLineNumber","valuePositiveInt":1}],
                         "type":{"coding":[{"code":"attachments-needed"}]},
                         "valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"28570-0"}]}}]}"""
                .formatted(E);

        // When
        PayerAnswer answer = answer(bundle(response("\"item\":[]"), task), 1);

        // Then
        assertThat(answer.requested()).containsExactly(
                new RequestedInformation(new Code("http://loinc.org", "28570-0", null), 1, null, null, null, null,
                        "http://example.org/x"));
    }

    @Test
    @Shows("ainfo-6")
    void aTaskThatWantsAQuestionnaireNamesItsContext() {
        // Given
        String task = """
                      {"resourceType":"Task","status":"requested","intent":"order",
                       "code":{"coding":[{"code":"attachment-request-questionnaire"}]},
                       "input":[{"type":{"coding":[{"code":"attachments-needed"}]},
                         "valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"102089-0"}]}},
                        {"type":{"coding":[{"code":"questionnaire-context"}]},"valueString":"TRN-77"}]}""";

        // When
        PayerAnswer answer = answer(bundle(response("\"item\":[]"), task), 1);

        // Then
        assertThat(answer.requested()).containsExactly(
                new RequestedInformation(new Code("http://loinc.org", "102089-0", null), null,
                        "The questionnaire's context is TRN-77.", null));
        assertThat(answer.more().unread()).isEmpty();
    }

    @Test
    void anOperationOutcomeIsReadForItsCodesAndTheWordsForTechnicalStaff() {
        // Given
        String outcome = """
                         {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid",
                          "diagnostics":"Maya Reyes is unknown","expression":["Bundle.entry[0]"]}]}""";

        // When
        Read read = reader.read(bytes(outcome), List.of(1));

        // Then
        assertThat(read)
                .isEqualTo(new Read.Outcome(List.of(new Issue("error", "invalid", Optional.of("Bundle.entry[0]"),
                        Optional.of("Maya Reyes is unknown")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "<html>hello</html>", "{\"resourceType\":\"Bundle\"", "{}", "[]", "42",
            "{\"resourceType\":\"Patient\"}", "{\"resourceType\":\"Klaim\"}",
            "{\"resourceType\":\"Bundle\",\"entry\":[]}",
            "{\"resourceType\":\"Bundle\",\"entry\":[{},{\"resource\":null}]}"})
    void whatIsNoAnswerIsCalledSo(String body) {
        // When
        Read read = reader.read(bytes(body), List.of(1));

        // Then
        assertThat(read).isEqualTo(new Read.Unreadable());
    }

    @Test
    void aRequestIsRecognisedWhereverThePayerEchoesItsName() {
        // Given
        UUID intent = UUID.randomUUID();
        String response = response("\"item\":[],\"request\":{\"reference\":\"Claim/" + intent + "\"}");

        // When
        Set<UUID> named = Ours.named((Bundle) reader.parsed(bytes(bundle(response))).orElseThrow());

        // Then
        assertThat(named).containsExactly(intent);
    }

    private PayerAnswer answer(String body, Integer... asked) {
        return ((Read.Answered) reader.read(bytes(body), List.of(asked))).answer();
    }
}
