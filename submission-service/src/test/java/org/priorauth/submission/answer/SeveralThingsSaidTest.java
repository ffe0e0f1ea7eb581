package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bundle;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.PayerAnswer;

/** Lines said twice, added, or never asked for; several answers in one, and what an answer refers to. */
class SeveralThingsSaidTest {

    private final AnswerReader reader = Readers.answers();

    @Test
    void aLineThatIsSaidTwiceAlikeIsOneLine() {
        // Given
        String twice = response("\"item\":[%1$s,%1$s]".formatted(item(1, "A1", "N-1")));

        // When
        List<LineDecision> lines = answer(twice, 1).lines();

        // Then
        assertThat(lines).extracting(LineDecision::action).containsExactly("A1");
    }

    @Test
    void aLineThatIsSaidTwiceInContradictionHasNoCodeThatCouldPassForOne() {
        // Given
        String twice = response("\"item\":[%s,%s]".formatted(item(1, "A3", "N-1"), item(1, "A1", "N-2")));

        // When
        List<LineDecision> lines = answer(twice, 1).lines();

        // Then
        assertThat(lines).extracting(LineDecision::action).containsExactly("A1/A3");
    }

    @Test
    void itemsWithoutASequenceAreTheLinesInTheirOrder() {
        // Given
        String bare = response("\"item\":[%s,%s]".formatted(item(1, "A1", "N-1"), item(2, "A3", "N-2"))
                .replaceAll("\"itemSequence\":\\d,", ""));

        // When
        List<LineDecision> lines = answer(bare, 1, 2).lines();

        // Then
        assertThat(lines).extracting(LineDecision::action).containsExactly("A1", "A3");
    }

    @Test
    void oneItemWithoutASequenceIsNoneOfTwoLines() {
        // Given
        String bare = response("\"item\":[%s]".formatted(item(1, "A1", "N-1")).replace("\"itemSequence\":1,", ""));

        // When
        List<LineDecision> lines = answer(bare, 1, 2).lines();

        // Then
        assertThat(lines).extracting(LineDecision::line).containsExactly(1, 2, null);
        assertThat(lines).extracting(LineDecision::action).containsExactly(null, null, "A1");
    }

    @Test
    void aLineThatWasNeverAskedForIsKeptWithThePayersNumber() {
        // Given
        String stray = response("\"item\":[%s,%s]".formatted(item(1, "A1", "N-1"), item(7, "A3", "N-2")));

        // When
        List<LineDecision> lines = answer(stray, 1).lines();

        // Then
        assertThat(lines).extracting(LineDecision::line).containsExactly(1, null);
        assertThat(lines.get(1).details().payerLine()).isEqualTo(7);
    }

    @Test
    void whatIsAddedToADeniedLineIsAnOfferAndNoApproval() {
        // Given
        String offer = response(
                "\"item\":[%s],\"addItem\":[{\"itemSequence\":[1],\"quantity\":{\"value\":4},\"adjudication\":[%s]}]"
                        .formatted(item(1, "A3", "N-1"), review("A1", "N-2")));

        // When
        List<LineDecision> lines = answer(offer, 1).lines();

        // Then
        assertThat(lines).extracting(LineDecision::action).containsExactly("A3", "A1");
        assertThat(lines.get(0).quantity()).isNull();
        assertThat(lines.get(1).line()).isNull();
    }

    @Test
    void ofSeveralResponsesTheOneToTheRequestIsRead() {
        // Given
        Intent intent = new Intent(UUID.randomUUID(), Intent.Kind.REQUEST, 1, List.of(1), Optional.empty(), null);
        String other = line(1, "A3");
        String ours = line(1, "A1").replace("\"use\"", "\"request\":{\"reference\":\"urn:uuid:%s\"},\"use\""
                .formatted(UUID.nameUUIDFromBytes(intent.id().toString().getBytes())));

        // When
        Read read = reader.read(bytes(bundle(other, ours)), intent);

        // Then
        assertThat(((Read.Answered) read).answer().lines()).extracting(LineDecision::action).containsExactly("A1");
    }

    @ParameterizedTest
    @CsvSource({"urn:uuid:11111111-1111-4111-8111-111111111111,urn:uuid:11111111-1111-4111-8111-111111111111",
            "Patient/p,https://payer.example/fhir/Patient/p",
            "https://payer.example/fhir/Patient/p/_history/2,Patient/p"})
    void thePatientIsFoundByEveryKindOfReference(String reference, String fullUrl) {
        // Given
        String response = line(1, "A1").replace("\"use\"", "\"patient\":{\"reference\":\"%s\"},\"use\""
                .formatted(reference));
        String patient = """
                         {"fullUrl":"%s","resource":{"resourceType":"Patient","birthDate":"1970-05-04",
                          "identifier":[{"type":{"coding":[{"code":"MB"}]},"value":"M-1"}],"name":[{"family":"Reyes"}]}}"""
                .formatted(fullUrl);

        // When
        PayerAnswer answer = answer(bundle(response).replace("}]}", "},%s]}".formatted(patient)), 1);

        // Then
        assertThat(answer.more().about().born()).contains(LocalDate.of(1970, 5, 4));
        assertThat(answer.more().about().members()).containsExactly("M-1");
    }

    @Test
    void aContainedPatientAndAContainedTaskAreRead() {
        // Given
        String response = line(1, "A4").replace("\"use\"",
                """
                "contained":[{"resourceType":"Patient","id":"who","birthDate":"1970-05-04"},
                 {"resourceType":"Task","id":"ask","status":"requested","input":[{"type":{"coding":[{"code":"attachments-needed"}]},
                  "valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"34845-8"}]}}]}],
                "patient":{"reference":"#who"},"use\"""");

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.more().about().born()).contains(LocalDate.of(1970, 5, 4));
        assertThat(answer.requested()).extracting(one -> one.what().code()).containsExactly("34845-8");
    }

    @Test
    void whatThePayerTookBackItDoesNotAskFor() {
        // Given
        String ask = "{\"resourceType\":\"CommunicationRequest\",\"status\":\"revoked\",\"payload\":[{\"contentString\":\"18776-5\"}]}";

        // When
        PayerAnswer answer = answer(bundle(line(1, "A1"), ask), 1);

        // Then
        assertThat(answer.requested()).isEmpty();
    }

    private PayerAnswer answer(String body, Integer... asked) {
        return ((Read.Answered) reader.read(bytes(body), List.of(asked))).answer();
    }

    private static String line(int number, String action) {
        return response("\"item\":[%s]".formatted(item(number, action, "N-" + number)));
    }

    private static String item(int number, String action, String reference) {
        return "{\"itemSequence\":%d,\"adjudication\":[%s]}".formatted(number, review(action, reference));
    }
}
