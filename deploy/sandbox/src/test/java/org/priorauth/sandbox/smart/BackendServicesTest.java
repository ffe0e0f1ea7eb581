package org.priorauth.sandbox.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** A payer that lets in only a client whose signed assertion is good. */
@QuarkusTest
class BackendServicesTest {

    private static final String BY_JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @TestHTTPResource("/")
    URI root;

    private ClinicsKeys keys;

    @BeforeEach
    void register() throws Exception {
        keys = new ClinicsKeys();
        guard(60);
    }

    @AfterEach
    void open() {
        medicare().control("smart", "{}");
        keys.close();
    }

    private PayerCalls medicare() { return new PayerCalls(root, "medicare"); }

    private void guard(int seconds) {
        medicare().control("smart",
                "{\"client\":\"clinic\",\"jwks\":\"" + keys.url() + "\",\"seconds\":" + seconds + "}");
    }

    private String endpoint() {
        return medicare().get("/fhir/.well-known/smart-configuration").text("/token_endpoint");
    }

    @Test
    void theConfigurationSaysWhereAndHow() {
        // Given
        String path = "/fhir/.well-known/smart-configuration";

        // When
        Reply configuration = medicare().get(path);

        // Then
        assertThat(configuration.text("/token_endpoint")).endsWith("/payers/medicare/token");
        assertThat(configuration.body().json("/token_endpoint_auth_methods_supported"))
                .isEqualTo("[\"private_key_jwt\"]");
        assertThat(configuration.body().json("/token_endpoint_auth_signing_alg_values_supported"))
                .isEqualTo("[\"RS384\",\"ES384\"]");
    }

    @ParameterizedTest
    @CsvSource({"RS384", "ES384"})
    void aGoodAssertionOpensTheDoor(String algorithm) {
        // Given
        PublicJsonWebKey key = algorithm.equals("RS384") ? keys.rsa : keys.ec;
        String assertion = ClinicsKeys.signed(ClinicsKeys.claims(endpoint()), key, algorithm);

        // When
        Reply token = token(assertion);

        // Then
        assertThat(token.status()).isEqualTo(200);
        assertThat(token.text("/token_type")).isEqualTo("bearer");
        assertThat(token.text("/expires_in")).isEqualTo("60");
        assertThat(submitted(token.text("/access_token")).status()).isEqualTo(200);
    }

    @Test
    void withoutATokenOrWithAnInventedOneTheDoorIsShut() {
        // Given
        String invented = "11111111-1111-1111-1111-111111111111";

        // When
        Reply refused = submitted(invented);

        // Then
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("/issue/0/code")).isEqualTo("login");
        assertThat(medicare().submit(Message.submitFor("M3501")).status()).isEqualTo(401);
        assertThat(medicare().get("/fhir/metadata").status()).isEqualTo(200);
    }

    @Test
    void aTokenEnds() {
        // Given
        guard(1);

        // When
        String token = token(good()).text("/access_token");

        // Then
        await().until(() -> submitted(token).status(), status -> status == 401);
    }

    @Test
    void aTokenTakenBackIsRefused() {
        // Given
        String token = token(good()).text("/access_token");

        // When
        PayerCalls.send(medicare().request("/control/tokens").DELETE());

        // Then
        assertThat(submitted(token).status()).isEqualTo(401);
    }

    @Test
    void anAssertionIsGoodOnce() {
        // Given
        String assertion = good();
        token(assertion);

        // When
        Reply again = token(assertion);

        // Then
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.text("/error")).isEqualTo("invalid_client");
        assertThat(again.text("/error_description")).isEqualTo("the jti was used before");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void anAssertionThatClaimsSomethingElseIsRefused(Consumer<JwtClaims> mistake) {
        // Given
        JwtClaims claims = ClinicsKeys.claims(endpoint());
        mistake.accept(claims);

        // When
        Reply refused = token(ClinicsKeys.signed(claims, keys.rsa, "RS384"));

        // Then
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("/error")).isEqualTo("invalid_client");
    }

    static Stream<Arguments> claims() {
        return Stream.of(mistake(it -> it.setIssuer("another")), mistake(it -> it.setSubject("another")),
                mistake(it -> it.setAudience("https://elsewhere.example/token")),
                mistake(it -> it.setExpirationTimeMinutesInTheFuture(10)),
                mistake(it -> it.setExpirationTimeMinutesInTheFuture(-1)),
                mistake(it -> it.unsetClaim("exp")), mistake(it -> it.unsetClaim("jti")));
    }

    private static Arguments mistake(Consumer<JwtClaims> mistake) {
        return Arguments.of(mistake);
    }

    @Test
    void aKeyThatIsNotPublishedIsRefused() throws JoseException {
        // Given a key under the name of a published one
        PublicJsonWebKey another = RsaJwkGenerator.generateJwk(2048);
        another.setKeyId("rsa-1");

        // When
        Reply refused = token(ClinicsKeys.signed(ClinicsKeys.claims(endpoint()), another, "RS384"));

        // Then
        assertThat(refused.status()).isEqualTo(401);
    }

    @Test
    void anotherAlgorithmIsRefused() {
        // Given
        String assertion = ClinicsKeys.signed(ClinicsKeys.claims(endpoint()), keys.rsa, "RS256");

        // When
        Reply refused = token(assertion);

        // Then
        assertThat(refused.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"password," + BY_JWT + ",system/*.*,unsupported_grant_type",
            "client_credentials,secret,system/*.*,invalid_request",
            "client_credentials," + BY_JWT + ",user/*.*,invalid_scope"})
    void aRequestThatIsNotBackendServicesIsRefused(String grant, String type, String scope, String error) {
        // Given
        String assertion = good();

        // When
        Reply refused = token(form(grant, type, scope, assertion));

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/error")).isEqualTo(error);
    }

    private String good() {
        return ClinicsKeys.signed(ClinicsKeys.claims(endpoint()), keys.rsa, "RS384");
    }

    private Reply token(String assertionOrForm) {
        String form = assertionOrForm.contains("=")
                ? assertionOrForm
                : form("client_credentials", BY_JWT, "system/*.*", assertionOrForm);
        return PayerCalls.send(medicare().request("/token").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String form(String grant, String type, String scope, String assertion) {
        return "grant_type=" + grant + "&client_assertion_type=" + URLEncoder.encode(type, StandardCharsets.UTF_8)
                + "&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8) + "&client_assertion=" + assertion;
    }

    private Reply submitted(String token) {
        return PayerCalls.send(medicare().request("/fhir/Claim/$submit").header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(Message.submitFor("M3502").json())));
    }
}
