package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Behaviour.Says;
import org.priorauth.submission.outside.Vault;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Every way a payer's server fails, over HTTP: what a coordinator reads, what technical staff read, and what is sent again. */
@QuarkusTest
class AtThePayersDoorTest extends ServiceTest {

    private static final String FHIR = "application/fhir+json";
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] OUTCOME = """
                                          {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid",
                                           "details":{"coding":[{"code":"member-unknown"}]},"diagnostics":"Maya Reyes is unknown here"}]}"""
            .getBytes();

    Vault vault;

    /** What is said each time; the failure; how often the request goes out. */
    static Stream<Arguments> failures() {
        return Stream.of(
                failure(401, "payer-login-refused", 1), failure(403, "payer-not-allowed", 1),
                failure(404, "payer-address-wrong", 1), failure(405, "payer-address-wrong", 1),
                failure(501, "payer-address-wrong", 1), failure(301, "payer-address-moved", 1),
                failure(307, "payer-address-moved", 1), failure(409, "payer-conflict", 1),
                failure(413, "packet-too-large", 1), failure(400, "payer-refused", 1),
                failure(418, "payer-refused", 1), failure(429, "payer-busy", 4), failure(408, "payer-busy", 4),
                failure(500, "payer-fault", 4), failure(503, "payer-unreachable", 4), failure(502, "payer-fault", 4),
                Arguments.of(new Says.HangUp(), "answer-cut-off", 4),
                Arguments.of(new Says.Endless(), "answer-too-large", 4),
                Arguments.of(new Says.Body(200, "text/html", "<html>Log in</html>".getBytes()), "answer-web-page", 4),
                Arguments.of(new Says.Body(200, "application/xml", "<ClaimResponse/>".getBytes()), "answer-unreadable",
                        4),
                Arguments.of(new Says.Body(200, FHIR, "{\"resourceType\":\"Patient\"}".getBytes()), "answer-unreadable",
                        4),
                Arguments.of(new Says.Body(200, FHIR, OUTCOME), "payer-refused", 1));
    }

    private static Arguments failure(int status, String code, int times) {
        return Arguments.of(new Says.Body(status, "text/plain", NOTHING), code, times);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("failures")
    @Shows("spec-38")
    void itEndsWithAPersonWhoReadsWhatToDo(Says says, String code, int times) {
        // Given
        payer.does(member, Behaviour.keepsNothingAndSays(says));

        // When
        complete();

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo(code);
        assertThat(last().failure().retryable()).isTrue();
        assertThat(payer.submitted(member)).hasSize(times);
        assertThat(payer.submitted(member).stream().map(one -> new String(one.bytes())).distinct()).hasSize(1);
        assertThat(seen().getList("issues")).isNotEmpty();
    }

    /** Whatever it says: it has the request, tells an inquirer so, and never gets it again. */
    static Stream<Says> lies() {
        return Stream.of(new Says.Body(401, "text/plain", NOTHING),
                new Says.Body(404, "text/html", "<html/>".getBytes()),
                new Says.Body(409, FHIR, OUTCOME), new Says.Body(422, FHIR, OUTCOME),
                new Says.Body(429, "text/plain", NOTHING),
                new Says.Body(500, "text/plain", NOTHING), new Says.Body(504, "text/html", "<html/>".getBytes()),
                new Says.Body(200, FHIR, NOTHING), new Says.Body(200, FHIR, OUTCOME), new Says.Body(202, FHIR, NOTHING),
                new Says.HangUp(), new Says.Half(), new Says.Endless(), new Says.Nothing(),
                new Says.Full(302, Map.of("Location", "http://127.0.0.1:1/elsewhere"), NOTHING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aPayerThatKeptTheRequestNeverGetsItTwice(Says says) {
        // Given
        payer.does(member, Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), says));
        complete();

        // When
        resentWhereItFailed();

        // Then
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> outcomes().contains("decided"));
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(payer.submitted(member)).hasSize(1);
    }

    private void resentWhereItFailed() {
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(30))
                .until(() -> outcomes().contains("failed") || outcomes().contains("decided"));
        if (!outcomes().contains("decided")) {
            post("retry");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "text/html"})
    void anAnswerIsReadWhateverItsContentTypeClaims(String type) {
        // Given
        payer.does(member,
                Behaviour.keepsAndSays(request -> Answers.every(request, "A1"), new Says.Body(200, type, null)));

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.inquiries(payer.submitted(member).get(0).claimIdentifier())).isZero();
    }

    @Test
    void aBusyPayerIsLeftAloneForAsLongAsItAsks() {
        // Given
        payer.does(member,
                Behaviour.keepsNothingAndSays(new Says.Full(429, Map.of("Retry-After", "2"), NOTHING)),
                Behaviour.approves());
        Instant begun = Instant.now();

        // When
        complete();

        // Then
        expect("ready", "sent", "decided");
        assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
        assertThat(payer.submitted(member)).hasSize(2);
    }

    @Test
    void aRedirectIsNeverFollowed() {
        // Given
        payer.does(member, Behaviour.keepsNothingAndSays(new Says.Full(307,
                Map.of("Location", "/payers/behind/fhir/Claim/$submit"), NOTHING)), Behaviour.approves());

        // When
        complete();

        // Then
        expect("ready", "failed");
        assertThat(payer.submitted(member)).hasSize(1);
        assertThat(last().failure().sentence()).startsWith("The payer's address has moved");
    }

    @Test
    @Shows("spec-40")
    void technicalStaffReadTheServersWordsAndNobodyElseHearsThem() {
        // Given
        payer.does(member, Behaviour.keepsNothingAndSays(new Says.Body(422, FHIR, OUTCOME)));

        // When
        complete();

        // Then
        expect("ready", "failed");
        JsonPath seen = seen();
        assertThat(seen.getString("issues[0].code")).isEqualTo("member-unknown");
        assertThat(seen.getString("issues[0].diagnostics")).isEqualTo("Maya Reyes is unknown here");
        assertThat(heard().get(heard().size() - 1).value().toString()).doesNotContain("Maya Reyes");
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        // Given
        toPayer("bcbs");

        // When
        benefits(Answer.NO);

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-unreachable");
        assertThat(seen().getString("issues[0].diagnostics")).isEqualTo("unreachable");
    }

    @Test
    @Shows("spec-4")
    void aServerThatCannotProveWhoItIsGetsNothing() {
        // Given
        toPayer("medicaid");

        // When
        benefits(Answer.NO);

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-untrusted");
        assertThat(seen().getString("issues[0].diagnostics")).isEqualTo("untrusted");
    }

    @Test
    @Shows("spec-4")
    void aPayerBehindMutualTlsIsShownOurCertificate() {
        // Given
        toPayer("dual-eligible");

        // When
        benefits(Answer.NO);

        // Then
        expect("ready", "sent", "decided");
        assertThat(vault.submissions()).isEqualTo(1);
    }

    @Test
    void aPayerIsPointedElsewhereByTheEnvironmentAlone() {
        // Given
        toPayer("anthem");

        // When
        benefits(Answer.NO);

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.desk().shown("/elsewhere/anthem/Claim/$submit")).isEqualTo(List.of("Bearer a-fixed-token"));
    }

    private void toPayer(String id) {
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo(id, Urgency.STANDARD)));
    }
}
