package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bundle;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;
import static org.priorauth.submission.answer.AnswerReaderTest.review;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.PayerAnswer.Outcome;
import org.priorauth.submission.domain.Unread;

/** Answers that are nearly right: everything that can be understood is, nothing is guessed, the rest is kept. */
class HostileAnswersTest {

    private static final String E = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";

    private final AnswerReader reader = Readers.answers();

    @Test
    void theResponseNeedNotComeFirst() {
        // Given
        String patient = "{\"resourceType\":\"Patient\",\"id\":\"p\"}";

        // When
        PayerAnswer answer = answer(bundle(patient, line(1, "A1")), 1);

        // Then
        assertThat(answer.lines()).extracting(LineDecision::action).containsExactly("A1");
    }

    @Test
    void namesAndCodesInAnotherCaseAreUnderstood() {
        // Given
        String shouted = line(1, "a1").replace("\"ClaimResponse\"", "\"claimresponse\"")
                .replace("\"complete\"", "\"Complete\"").replace("itemSequence", "ItemSequence")
                .replace("adjudication", "Adjudication").replace("valueCodeableConcept", "valuecodeableconcept");

        // When
        PayerAnswer answer = answer(shouted, 1);

        // Then
        assertThat(answer.outcome()).isEqualTo(Outcome.COMPLETE);
        assertThat(answer.lines()).extracting(LineDecision::action).containsExactly("A1");
    }

    @Test
    void oneWhereAListBelongsAndANumberInQuotesAreUnderstood() {
        // Given
        String loose = response("\"item\":{\"itemSequence\":\"1\",\"adjudication\":%s}".formatted(review("A3", "D-1")));

        // When
        PayerAnswer answer = answer(loose, 1);

        // Then
        assertThat(answer.lines()).extracting(LineDecision::action).containsExactly("A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"valueCode\":\"A1\"", "\"valueString\":\" a1 \"", "\"valueCoding\":{\"code\":\"A1\"}",
            "\"valueCodeableConcept\":\"A1\"", "\"valueCodeableConcept\":{\"coding\":{\"code\":\"A1\"}}",
            "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"urn:own\",\"code\":\"OK\"},"
                    + "{\"system\":\"https://codesystem.x12.org/005010/306\",\"code\":\"A1\"}]}"})
    void anActionIsReadHoweverItsCodeIsWritten(String value) {
        // Given
        String response = response(
                """
                "item":[{"itemSequence":1,"adjudication":[{"extension":[{"url":"%1$sextension-reviewAction",
                 "extension":[{"url":"%1$sextension-reviewActionCode",%2$s}]}]}]}]"""
                        .formatted(E, value));

        // When
        List<LineDecision> lines = answer(response, 1).lines();

        // Then
        assertThat(lines).extracting(LineDecision::action).containsExactly("A1");
    }

    @Test
    void anActionThatIsSaidToBeAbsentIsNone() {
        // Given
        String response = response(
                """
                "item":[{"itemSequence":1,"adjudication":[{"extension":[{"url":"%1$sextension-reviewAction",
                  "extension":[{"url":"%1$sextension-reviewActionCode","valueCodeableConcept":{"coding":[{"_code":{
                    "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]
                  }}]}}]}]}]}]"""
                        .formatted(E));

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.lines().get(0).action()).isNull();
        assertThat(answer.more().unread()).extracting(Unread::json)
                .anyMatch(json -> json.contains("data-absent-reason"));
    }

    @Test
    @Shows({"conf-7", "conf-8"})
    void whatNobodyKnowsIsKeptWithItsPlace() {
        // Given
        String strange = response(
                """
                "colour":"blue","extension":[{"url":"http://payer.example/gold-card","valueBoolean":true}],
                "item":[{"itemSequence":1,"mood":[1,2],"adjudication":[%s]}]""".formatted(review("A1", "N-1")));

        // When
        List<Unread> unread = answer(strange, 1).more().unread();

        // Then
        assertThat(unread).containsExactlyInAnyOrder(new Unread("colour", "\"blue\""),
                new Unread("item[0].mood", "[1,2]"),
                new Unread("extension", "{\"url\":\"http://payer.example/gold-card\",\"valueBoolean\":true}"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-31,2026-03-01", "2026-05-01,2026-04-01", "soon,later"})
    void aPeriodThatCannotBeIsNotSaid(String start, String end) {
        // Given
        String response = response("\"preAuthPeriod\":{\"start\":\"%s\",\"end\":\"%s\"},\"item\":[%s]".formatted(start,
                end, item(1, "A1", "N-1")));

        // When
        PayerAnswer answer = answer(response, 1);

        // Then
        assertThat(answer.lines().get(0).action()).isEqualTo("A1");
        assertThat(answer.more().period().map(period -> period.start()).filter(LocalDate.of(2026, 5, 1)::equals))
                .isEmpty();
    }

    @Test
    void aResourceThatCannotBeReadDoesNotTakeTheOthersWithIt() {
        // Given
        String odd = "{\"resourceType\":\"Klaim\",\"item\":[]}";
        String broken = "{\"resourceType\":\"Patient\",\"birthDate\":{\"nullFlavor\":\"UNK\"},\"name\":\"Nobody\"}";

        // When
        PayerAnswer answer = answer(bundle(odd, broken, line(1, "A2")), 1);

        // Then
        assertThat(answer.lines()).extracting(LineDecision::action).containsExactly("A2");
    }

    @Test
    void aMarkOfByteOrderIsNoContent() {
        // When
        PayerAnswer answer = answer("\uFEFF" + line(1, "A1"), 1);

        // Then
        assertThat(answer.lines()).extracting(LineDecision::action).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"resourceType\":\"ClaimResponse\"}extra", "{\"a\":{\"a\":", "[1,2]", "\"A1\"",
            "{\"resourceType\":[\"ClaimResponse\"]}", "{\"resourceType\":\"Bundle\",\"entry\":\"none\"}"})
    void whatIsBrokenIsUnreadable(String body) {
        assertThat(reader.read(bytes(body), List.of(1))).isEqualTo(new Read.Unreadable());
    }

    @Test
    void aThousandLevelsDeepIsUnreadableAndHarmless() {
        assertThat(reader.read(bytes("[".repeat(5000)), List.of(1))).isEqualTo(new Read.Unreadable());
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
