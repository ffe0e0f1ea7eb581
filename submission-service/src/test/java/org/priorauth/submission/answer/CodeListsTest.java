package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.answer.AnswerReaderTest.bytes;
import static org.priorauth.submission.answer.AnswerReaderTest.response;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.Doubt;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Verdict;

/** A review action means something only as a code of X12 306. */
class CodeListsTest {

    private static final String E = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";
    private static final String X12 = "https://codesystem.x12.org/005010/306";

    @ParameterizedTest
    @ValueSource(strings = {X12, "http://codesystem.x12.org/005010/306", "https://codesystem.x12.org/external/306",
            "https://valueset.x12.org/x217/005010/response/2000F/HCR/1/01/00/306", "https://codesystem.x12.org/306/",
            "https://codesystem.x12.org", "urn:x12", "X12-306"})
    void theListIsKnownHoweverPayersNameIt(String system) {
        // When
        PayerAnswer answer = answer(coding(system, "A1"));

        // Then
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Settled(Decision.APPROVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://payer.example/fhir/um-status", "https://codesystem.x12.org/005010/1322",
            "https://payer.example/codes/1306"})
    void theSameCodeOfAnotherListIsNoDecision(String system) {
        // When
        PayerAnswer answer = answer(coding(system, "A1").replace("}", ",\"display\":\"Awaiting first review\"}"));

        // Then
        LineDecision line = answer.lines().get(0);
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Thinking());
        assertThat(line.action()).isEqualTo("A1 of another list");
        assertThat(line.authorizationNumber()).isNull();
        assertThat(line.details().actionText()).isEqualTo("Awaiting first review (" + system + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A2", "A3", "A6", "a1"})
    void aDecisionOfNoListIsDoubtful(String action) {
        // When
        PayerAnswer answer = answer("{\"code\":\"%s\"}".formatted(action));

        // Then
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Doubtful(List.of(Doubt.CODE_OF_NO_LIST)));
    }

    @Test
    void aPendOfNoListIsAPend() {
        assertThat(CaseFold.of(answer("{\"code\":\"A4\"}"))).isEqualTo(new Verdict.Thinking());
    }

    @Test
    void twoCodesOfTheListForOneLineAreNoChoiceOfOurs() {
        // When
        PayerAnswer answer = answer(coding(X12, "A3") + "," + coding(X12, "A1"));

        // Then
        assertThat(answer.lines().get(0).action()).isEqualTo("A1/A3");
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Doubtful(List.of(Doubt.LINE_AGAINST_ITSELF)));
    }

    @Test
    void ofTheListAndOfNoneTheListDecides() {
        // When
        PayerAnswer answer = answer("{\"code\":\"A1\"}," + coding(X12, "A3"));

        // Then
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Settled(Decision.DENIED));
    }

    @Test
    void aCodeOfThePayersOwnWithAStrokeIsOneCode() {
        // When
        PayerAnswer answer = answer(coding("https://payer.example/um", "PEND/MD"));

        // Then
        assertThat(answer.lines().get(0).action()).isEqualTo("PEND/MD");
        assertThat(CaseFold.of(answer)).isEqualTo(new Verdict.Thinking());
    }

    private static String coding(String system, String code) {
        return "{\"system\":\"%s\",\"code\":\"%s\"}".formatted(system, code);
    }

    private static PayerAnswer answer(String codings) {
        String body = response(
                """
                "item":[{"itemSequence":1,"adjudication":[{"extension":[{"url":"%1$sextension-reviewAction",
                 "extension":[{"url":"number","valueString":"N-1"},{"url":"%1$sextension-reviewActionCode",
                 "valueCodeableConcept":{"coding":[%2$s]}}]}]}]}]""".formatted(E, codings));
        return ((Read.Answered) Readers.answers().read(bytes(body), List.of(1))).answer();
    }
}
