package org.priorauth.benefits.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.PayerAnswer.Unheard;
import org.priorauth.benefits.domain.Trouble;
import org.priorauth.chassis.http.Reply;
import org.priorauth.chassis.testing.Cast;

class BrokenAnswersTest {

    private static final PayerAnswer UNREADABLE = new Unheard(Trouble.UNREADABLE, Optional.empty());
    private static final PayerAnswer OTHER_PATIENT = new Refused(Trouble.OTHER_PATIENT, List.of());

    private final AnswerReader reader = new AnswerReader(new FhirJson(), Clock.fixed(Cast.NOON, ZoneOffset.UTC));

    private PayerAnswer read(int status, Optional<Duration> retryAfter, String body) {
        return reader.read(Recorded.ask(Cast.order()),
                new Reply.Whole(status, body.getBytes(StandardCharsets.UTF_8), retryAfter));
    }

    private PayerAnswer read(int status, String body) {
        return read(status, Optional.empty(), body);
    }

    private PayerAnswer read(String body) {
        return read(200, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<html><body>Down for maintenance</body></html>", "null", "[]", "\"yes\"", "{}",
            "{\"resourceType\":\"Eligibility\"}",
            "{\"resourceType\":\"CoverageEligibilityResponse\",\"insurance\":[{\"inf"})
    void whatIsNoFhirMayBeAPageThatGoesAway(String body) {
        assertThat(read(body)).isEqualTo(UNREADABLE);
    }

    @Test
    void aThousandLevelsDeepIsNoFhirEither() {
        assertThat(read("{\"resourceType\":\"Basic\",\"extension\":" + "[{\"extension\":".repeat(50_000)))
                .isEqualTo(UNREADABLE);
    }

    @Test
    void halfAnAnswerIsNoAnswer() {
        assertThat(read(Recorded.answer("active").substring(0, 700))).isEqualTo(UNREADABLE);
    }

    @Test
    void anAnswerWithoutInsuranceSaysNothing() {
        assertThat(read(
                "{\"resourceType\":\"CoverageEligibilityResponse\",\"status\":\"active\",\"outcome\":\"complete\"}"))
                .isEqualTo(new Refused(Trouble.INCOMPLETE, List.of()));
    }

    @Test
    void anAnswerThatThePayerTookBackSaysNothing() {
        assertThat(
                read(Recorded.answer("active").replace("\"status\": \"active\"", "\"status\": \"entered-in-error\"")))
                .isEqualTo(new Refused(Trouble.INCOMPLETE, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"resourceType\":\"Patient\",\"id\":\"1\"}",
            "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}",
            "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"information\",\"code\":\"informational\"}]}"})
    void anotherResourceIsNoAnswer(String body) {
        assertThat(read(body)).isEqualTo(new Refused(Trouble.WRONG_RESOURCE, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"identifier\":{\"type\":{\"coding\":[{\"system\":"
            + "\"http://terminology.hl7.org/CodeSystem/v2-0203\",\"code\":\"MB\"}]},\"value\":\"W999\"}}",
            "{\"reference\":\"urn:uuid:00000000-0000-0000-0000-000000000001\"}"})
    void anotherPatientsAnswerIsThrownAway(String patient) {
        assertThat(read(Recorded.answer("active").replace("{ \"reference\": \"Patient/payers-own-7\" }", patient)))
                .isEqualTo(OTHER_PATIENT);
    }

    @ParameterizedTest
    @CsvSource({"W999, 1961-10-01", "W100200300, 1962-10-01"})
    void aContainedPatientMustBeOurs(String memberId, String birthDate) {
        String contained = """
                           "contained": [{"resourceType": "Patient", "id": "p", "birthDate": "%s", "identifier": [{"type":
                           {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MB"}]},
                           "value": "%s"}]}], "status":"""
                .formatted(birthDate, memberId);
        assertThat(read(Recorded.answer("active").replaceFirst("\"status\":", contained)
                .replace("Patient/payers-own-7", "#p"))).isEqualTo(OTHER_PATIENT);
    }

    @Test
    void theAnswerToAnotherOfOurQuestionsIsThrownAway() {
        assertThat(read(Recorded.answer("active").replace("urn:clearinghouse", "urn:priorauth:eligibility-request")))
                .isEqualTo(OTHER_PATIENT);
    }

    @Test
    void anOutcomeOfErrorIsARefusalInThePayersWords() {
        String error = Recorded.answer("inactive").replace("\"outcome\": \"complete\"",
                "\"outcome\": \"error\", \"disposition\": \"Member not found\", \"error\": [{\"code\": {\"coding\": [{\"code\": \"75\"}]}}]");
        assertThat(read(error)).isEqualTo(new Refused(Trouble.REFUSED, List.of("75", "Member not found")));
    }

    @Test
    void aQueuedQuestionIsAskedAgain() {
        assertThat(read(Recorded.answer("inactive").replace("\"complete\"", "\"queued\"")))
                .isEqualTo(new Unheard(Trouble.PENDING, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422})
    void aRefusalIsFinalAndKeepsThePayersWords(int status) {
        assertThat(read(status, Recorded.answer("refusal"))).isEqualTo(new Refused(Trouble.REFUSED,
                List.of("not-found · Subscriber not found · 75 · W100200300 is not a member")));
    }

    @Test
    void aRefusalWithoutAnOperationOutcomeIsFinalToo() {
        assertThat(read(404, "<html>nothing here</html>")).isEqualTo(new Refused(Trouble.REFUSED, List.of()));
    }

    @Test
    void aRedirectIsNotFollowed() {
        assertThat(read(307, "")).isEqualTo(new Refused(Trouble.REDIRECTED, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void overloadAsksForAPause(int status) {
        Optional<Duration> pause = Optional.of(Duration.ofSeconds(17));
        assertThat(read(status, pause, Recorded.answer("refusal")))
                .isEqualTo(new Unheard(Trouble.UNREACHABLE, pause));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 408, 425})
    void whatMayPassIsTriedAgainInOurOwnTime(int status) {
        assertThat(read(status, "")).isEqualTo(new Unheard(Trouble.UNREACHABLE, Optional.empty()));
    }
}
