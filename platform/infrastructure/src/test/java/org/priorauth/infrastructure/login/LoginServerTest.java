package org.priorauth.infrastructure.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

class LoginServerTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static LoginServer server;

    @BeforeAll
    static void start() { server = LoginServer.start(0); }

    @AfterAll
    static void stop() { server.close(); }

    @Test
    void discoveryNamesTheOneIssuerWhateverTheCallerCallsThisMachine() throws Exception {
        // When
        String document = get("http://localhost:" + server.port() + "/priorauth/.well-known/openid-configuration")
                .body();

        // Then
        assertThat(document).contains("\"issuer\" : \"http://127.0.0.1:" + server.port() + "/priorauth\"",
                "\"token_endpoint\" : \"http://127.0.0.1:" + server.port() + "/priorauth/token\"");
    }

    @Test
    void anEhrGetsATokenOfItsTenantWithItsSecret() throws Exception {
        // When
        HttpResponse<String> response = token("grant_type=client_credentials&client_id=riverside-ehr"
                + "&client_secret=riverside-ehr");

        // Then
        JWTClaimsSet claims = verified(field(response.body(), "access_token"));
        assertThat(claims.getSubject()).isEqualTo("riverside-ehr");
        assertThat(claims.getIssuer()).isEqualTo(server.issuer());
        assertThat(claims.getAudience()).containsExactly("priorauth", "riverside-ehr");
        assertThat(claims.getStringClaim("tenant")).isEqualTo("riverside");
        assertThat(claims.getJSONObjectClaim("realm_access")).isEqualTo(Map.of("roles", List.of("ehr")));
    }

    @Test
    void theSecretMayComeAsHttpBasicToo() throws Exception {
        // Given
        String basic = Base64.getEncoder().encodeToString("priorauth-submission:priorauth-submission".getBytes(
                StandardCharsets.UTF_8));

        // When
        HttpResponse<String> response = BROWSER.send(form("/token", "grant_type=client_credentials")
                .header("Authorization", "Basic " + basic).build(), BodyHandlers.ofString());

        // Then
        JWTClaimsSet claims = verified(field(response.body(), "access_token"));
        assertThat(claims.getJSONObjectClaim("realm_access")).isEqualTo(Map.of("roles", List.of("service")));
        assertThat(claims.getClaim("tenant")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "grant_type=client_credentials&client_id=riverside-ehr&client_secret=guess | 401 | invalid_client",
            "grant_type=client_credentials&client_id=riverside-ehr | 401 | invalid_client",
            "grant_type=client_credentials&client_id=stranger&client_secret=stranger | 401 | invalid_client",
            "grant_type=client_credentials&client_id=priorauth-web&client_secret=priorauth-web | 401 | invalid_client",
            "grant_type=client_credentials&client_id=ana&client_secret=ana | 401 | invalid_client",
            "grant_type=client_credentials&client_id=riverside-ehr&client_secret=riverside-ehr&subject=lee | 400 | invalid_request",
            "grant_type=password&client_id=priorauth-web&username=ana&password=guess | 400 | invalid_grant",
            "grant_type=password&client_id=priorauth-web&username=nobody&password=nobody | 400 | invalid_grant",
            "grant_type=password&client_id=riverside-ehr&username=ana&password=ana | 401 | invalid_client",
            "grant_type=authorization_code&client_id=priorauth-web&code=guess | 400 | invalid_grant",
            "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&client_id=riverside-ehr | 400 | unsupported_grant_type"})
    void whoIsNotKnownGetsNoToken(String form, int status, String error) throws Exception {
        // When
        HttpResponse<String> response = token(form);

        // Then
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(field(response.body(), "error")).isEqualTo(error);
    }

    @Test
    void aClinicianWhoLogsInByBrowserBringsTheLicence() throws Exception {
        // Given
        HttpResponse<String> login = login("park", "park");
        String code = login.headers().firstValue("Location").orElseThrow().replaceAll(".*code=([^&]+).*", "$1");

        // When
        HttpResponse<String> response = token("grant_type=authorization_code&client_id=priorauth-web&redirect_uri="
                + URLEncoder.encode("http://127.0.0.1:8080/", StandardCharsets.UTF_8) + "&code=" + code);

        // Then
        JWTClaimsSet access = verified(field(response.body(), "access_token"));
        assertThat(access.getSubject()).isEqualTo("park");
        assertThat(access.getStringClaim("name")).isEqualTo("Joon Park");
        assertThat(access.getStringClaim("npi")).isEqualTo("9999985119");
        assertThat(access.getStringClaim("credentials")).isEqualTo("DPT");
        assertThat(access.getStringClaim("licence")).isEqualTo("PT-20419");
        assertThat(verified(field(response.body(), "id_token")).getAudience()).contains("priorauth-web");
    }

    @Test
    void theTimeOfTheLogInIsSaidUntilTheTokenIsRefreshed() throws Exception {
        // Given
        long before = Instant.now().getEpochSecond();
        HttpResponse<String> login = login("park", "park");
        String code = login.headers().firstValue("Location").orElseThrow().replaceAll(".*code=([^&]+).*", "$1");
        HttpResponse<String> first = token("grant_type=authorization_code&client_id=priorauth-web&redirect_uri="
                + URLEncoder.encode("http://127.0.0.1:8080/", StandardCharsets.UTF_8) + "&code=" + code);

        // When
        HttpResponse<String> refreshed = token("grant_type=refresh_token&client_id=priorauth-web&refresh_token="
                + URLEncoder.encode(field(first.body(), "refresh_token"), StandardCharsets.UTF_8));

        // Then
        assertThat(verified(field(first.body(), "access_token")).getLongClaim("auth_time"))
                .isBetween(before, Instant.now().getEpochSecond());
        assertThat(refreshed.statusCode()).as(refreshed.body()).isEqualTo(200);
        assertThat(verified(field(refreshed.body(), "access_token")).getClaim("auth_time")).isNull();
    }

    @Test
    void aPasswordOfAScriptIsALogInAndAProgramsSecretIsNone() throws Exception {
        // Given
        long before = Instant.now().getEpochSecond();

        // When
        HttpResponse<String> person = token("grant_type=password&client_id=priorauth-web&username=chen&password=chen");
        HttpResponse<String> program = token(
                "grant_type=client_credentials&client_id=riverside-ehr&client_secret=riverside-ehr");

        // Then
        assertThat(verified(field(person.body(), "access_token")).getLongClaim("auth_time"))
                .isBetween(before, Instant.now().getEpochSecond());
        assertThat(verified(field(program.body(), "access_token")).getClaim("auth_time")).isNull();
    }

    @Test
    void thePageListsEveryDemoPerson() throws Exception {
        // When
        HttpResponse<String> page = get(authorize("http://127.0.0.1:8080/"));

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Development only").contains(DemoPeople.PEOPLE.stream().map(
                person -> "<b>" + person.name() + "</b>").toList());
    }

    @Test
    void aWrongPasswordShowsThePageAgain() throws Exception {
        // When
        HttpResponse<String> answer = login("ana", "guess");

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("No such user, or a wrong password.");
    }

    @Test
    void aBrowserIsNeverSentToAnotherMachine() throws Exception {
        // When
        HttpResponse<String> answer = get(authorize("https://elsewhere.example/"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void theDebuggerAndOtherIssuersAreClosed() throws Exception {
        // When
        int debugger = get(server.issuer() + "/debugger").statusCode();
        int another = get(server.issuer().replace("/priorauth", "/another/.well-known/openid-configuration"))
                .statusCode();

        // Then
        assertThat(List.of(debugger, another)).containsExactly(404, 404);
    }

    @Test
    void tokensForTestsAreSignedWithTheServersKey() throws Exception {
        // When
        JWTClaimsSet claims = verified(server.tokens().of("chen"));

        // Then
        assertThat(claims.getIssuer()).isEqualTo(server.issuer());
        assertThat(claims.getAudience()).contains("priorauth");
        assertThat(claims.getStringClaim("npi")).isEqualTo("9999984591");
        assertThat(claims.getStringClaim("credentials")).isEqualTo("MD");
        assertThat(verified(server.tokens().as("sam", "riverside", "lead", "ops")).getJSONObjectClaim("realm_access"))
                .isEqualTo(Map.of("roles", List.of("lead", "ops")));
    }

    @Test
    void eachBadTokenIsBadInOneWayOnly() throws Exception {
        // When
        Tokens tokens = server.tokens();

        // Then
        assertThat(verified(tokens.expired("ana")).getExpirationTime()).isInThePast();
        assertThat(verified(tokens.fromAnotherIssuer("ana")).getIssuer()).isNotEqualTo(server.issuer());
        assertThat(verified(tokens.forAnotherAudience("ana")).getAudience()).containsExactly("another-system");
        assertThat(verified(tokens.with("ana", "tenant", null)).getClaim("tenant")).isNull();
        assertThat(isSignedByServer(tokens.signedByAStranger("ana"))).isFalse();
    }

    private static HttpResponse<String> login(String user, String password) throws Exception {
        return BROWSER.send(HttpRequest.newBuilder(URI.create(authorize("http://127.0.0.1:8080/")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + user + "&password=" + password)).build(),
                BodyHandlers.ofString());
    }

    private static String authorize(String redirect) {
        return server.issuer()
                + "/authorize?client_id=priorauth-web&response_type=code&scope=openid&state=s&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return BROWSER.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> token(String form) throws Exception {
        return BROWSER.send(form("/token", form).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String path, String form) {
        return HttpRequest.newBuilder(URI.create(server.issuer() + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
    }

    private static String field(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(matcher.find()).as(json).isTrue();
        return matcher.group(1);
    }

    private static JWTClaimsSet verified(String token) throws Exception {
        assertThat(isSignedByServer(token)).isTrue();
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static boolean isSignedByServer(String token) throws Exception {
        JWKSet keys = JWKSet.parse(get(server.issuer() + "/jwks").body());
        SignedJWT jwt = SignedJWT.parse(token);
        return jwt.verify(new RSASSAVerifier(keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey()));
    }
}
