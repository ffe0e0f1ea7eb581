package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.conformance.Shows;

import io.quarkus.test.junit.QuarkusTest;

/** A payer that lets nobody in without a token of its own log-in (SMART Backend Services). */
@QuarkusTest
class LoginAtPayersTest extends ServiceTest {

    @BeforeEach
    @AfterEach
    void logInAnew() {
        payer.desk().answersTokenRequestsWith(200);
        payer.desk().forgetsTokens();
        payer.desk().tokenRequests().clear();
    }

    @Test
    @Shows("spec-4")
    void aTokenIsAskedForOnceWithAnAssertionThatThePublishedKeysVerify() throws Exception {
        // Given
        order(authorization);
        expect("ready", "sent", "decided");
        int before = payer.desk().tokenRequests().size();

        // When
        UUID next = UUID.randomUUID();
        order(next);

        // Then
        org.awaitility.Awaitility.await().until(() -> payer.submitted(member).size() == 2);
        assertThat(payer.desk().tokenRequests()).hasSize(before).hasSize(1);
        Map<String, String> form = form(payer.desk().tokenRequests().get(0));
        assertThat(form).containsEntry("grant_type", "client_credentials").containsEntry("scope", "system/*.*")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        JwtClaims claims = verified(form.get("client_assertion"));
        assertThat(claims.getIssuer()).isEqualTo("riverside").isEqualTo(claims.getSubject());
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue()).isEqualTo(240);
        assertThat(claims.getJwtId()).isNotBlank();
    }

    @Test
    @Shows("spec-4")
    void whereThePayerWantsAnEllipticCurveTheAssertionIsSignedWithOneThatIsPublished() throws Exception {
        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("smart-curve", Urgency.STANDARD)));
        backing.publish(Topics.COVERAGE_DETERMINED, Cast.RIVERSIDE, Cast.authRequired(authorization, Answer.NO));

        // Then
        expect("ready", "sent", "decided");
        String assertion = form(payer.desk().tokenRequests().get(0)).get("client_assertion");
        String header = new String(java.util.Base64.getUrlDecoder().decode(assertion.split("\\.")[0]),
                StandardCharsets.UTF_8);
        assertThat(header).contains("\"alg\":\"ES384\"", "\"typ\":\"JWT\"", "\"kid\":");
        JwtClaims claims = verified(assertion);
        assertThat(claims.getAudience()).singleElement().asString().endsWith("/payers/smart-curve/token");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue()).isEqualTo(240);
    }

    @Test
    void aTokenThatThePayerNoLongerTakesIsReplacedOnceAndNothingIsLost() {
        // Given
        order(UUID.randomUUID());
        org.awaitility.Awaitility.await().until(() -> payer.submitted(member).size() == 1);
        payer.desk().forgetsTokens();

        // When
        order(authorization);

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(2);
        assertThat(payer.repetitions(member)).isZero();
    }

    @Test
    void aLoginThatRefusesUsIsAPersonsWorkAndNothingWasSent() {
        // Given
        payer.desk().answersTokenRequestsWith(401);

        // When
        order(authorization);

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-login-refused");
        assertThat(seen().getString("issues[0].diagnostics")).isEqualTo("token: HTTP 401 invalid_client");
        assertThat(payer.submitted(member)).isEmpty();
    }

    @Test
    void aLoginThatIsDownIsTriedAgain() {
        // Given
        payer.desk().answersTokenRequestsWith(503);

        // When
        order(authorization);

        // Then
        expect("ready", "failed");
        assertThat(last().failure().code()).isEqualTo("payer-login-unreachable");
        assertThat(payer.desk().tokenRequests()).hasSize(4);
    }

    @Test
    void afterTheLoginIsMendedAPersonSendsTheSameRequest() {
        // Given
        payer.desk().answersTokenRequestsWith(400);
        order(authorization);
        expect("ready", "failed");
        payer.desk().answersTokenRequestsWith(200);

        // When
        int status = post("retry");

        // Then
        assertThat(status).isEqualTo(202);
        expect("ready", "failed", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
    }

    private void order(UUID id) {
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, Cast.accepted(id, orderTo("smart", Urgency.STANDARD)));
        backing.publish(Topics.COVERAGE_DETERMINED, Cast.RIVERSIDE, Cast.authRequired(id, Answer.NO));
    }

    private static JwtClaims verified(String assertion) throws JoseException, InvalidJwtException {
        String keys = given().get("/.well-known/jwks.json").asString();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setSkipDefaultAudienceValidation().setRequireExpirationTime().setExpectedIssuer("riverside").build()
                .processToClaims(assertion);
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&")).map(field -> field.split("=", 2)).collect(Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
