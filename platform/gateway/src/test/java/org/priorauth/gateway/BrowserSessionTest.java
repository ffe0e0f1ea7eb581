package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class BrowserSessionTest extends AtTheDoor {

    private static final String LIST = "/api/v1/authorizations";

    @Test
    void aBrowserIsSentToTheLogInServerWithCodeFlowStateNonceAndPkce() {
        // When
        HttpResponse<String> response = new Browser(world.url()).get("/login?then=/inbox");

        // Then
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(Caller.header(response, "Location"))
                .matches("\\Q" + world.login().issuer() + "/authorize?\\Eresponse_type=code&client_id=priorauth-web"
                        + "&scope=openid&redirect_uri=http%3A%2F%2F127\\.0\\.0\\.1%3A" + world.port()
                        + "%2Flogin%2Fcallback&state=[0-9a-f-]{36}&code_challenge=[A-Za-z0-9_-]{43}"
                        + "&code_challenge_method=S256&nonce=[0-9a-f-]{36}");
    }

    @Test
    void afterTheLogInTheBrowserIsWhereItWantedToBe() {
        // When
        HttpResponse<String> arrival = new Browser(world.url()).logIn("ana", "/inbox?owner=me");

        // Then
        assertThat(arrival.statusCode()).isEqualTo(303);
        assertThat(Caller.header(arrival, "Location")).isEqualTo("/inbox?owner=me");
    }

    @Test
    void whoLogsInAgainIsAskedForThePasswordAndComesBack() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("park", "/");

        // When
        HttpResponse<String> again = browser.get("/login?again=1&then=/authorizations/1");
        HttpResponse<String> asked = browser.get(Caller.header(again, "Location"));
        HttpResponse<String> callback = browser.go(Browser.location(browser.sendForm(Browser.location(asked), "park")));
        HttpResponse<String> arrival = browser.go(Browser.location(callback));

        // Then
        assertThat(Caller.header(again, "Location")).isEqualTo("/login?then=%2Fauthorizations%2F1&prompt=login");
        assertThat(Caller.header(asked, "Location")).startsWith(world.login().issuer() + "/authorize?")
                .contains("prompt=login");
        assertThat(arrival.statusCode()).isEqualTo(303);
        assertThat(Caller.header(arrival, "Location")).isEqualTo("/authorizations/1");
    }

    @Test
    void aForeignPageLogsNobodyOutByALogIn() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("park", "/");

        // When
        HttpResponse<String> response = browser.get("/login?again=1&then=/x", "Sec-Fetch-Site", "cross-site");

        // Then
        assertThat(Caller.header(response, "Location")).isEqualTo("/x");
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionKnowsWhoLoggedIn() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("park", "/");

        // When
        HttpResponse<String> response = browser.get("/session");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.json(response).getString("username")).isEqualTo("park");
        assertThat(Caller.json(response).getString("tenant")).isEqualTo("riverside");
        assertThat(Caller.json(response).getJsonArray("roles")).isEqualTo(new JsonArray().add("clinician"));
    }

    @Test
    void theSessionsCookieIsEncryptedAndOutOfScriptsReach() {
        // Given
        Browser browser = new Browser(world.url());
        HttpResponse<String> page = browser.get("/login?then=/");
        HttpResponse<String> back = browser.sendForm(Browser.location(page), "ana");

        // When
        HttpResponse<String> callback = browser.go(Browser.location(back));

        // Then
        List<String> session = callback.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session")).toList();
        assertThat(session).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("; HTTPOnly")
                .contains("; SameSite=Lax").contains("; Path=/").doesNotContain("eyJraWQ"));
        // JWE in compact form: its header names the encryption
        String header = session.get(0).substring(session.get(0).indexOf('=') + 1).split("\\.")[0];
        assertThat(new JsonObject(new String(Base64.getUrlDecoder().decode(header))).getString("enc"))
                .isEqualTo("A256GCM");
    }

    @Test
    void aServiceSeesTheTokenAndNeverTheCookie() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("ana", "/");

        // When
        HttpResponse<String> response = browser.get(LIST);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        String authorization = world.service("inbox").only().headers().get("Authorization");
        assertThat(authorization).startsWith("Bearer ");
        assertThat(claims(authorization).getString("tenant")).isEqualTo("riverside");
        assertThat(claims(authorization).getJsonArray("aud").contains("priorauth")).isTrue();
        assertThat(world.service("inbox").only().headers().contains("Cookie")).isFalse();
    }

    private static JsonObject claims(String authorization) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1])));
    }

    @Test
    void aHeaderWinsOverTheCookie() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("ana", "/");

        // When
        HttpResponse<String> response = browser.get("/session", as("luis"));

        // Then
        assertThat(Caller.json(response).getString("tenant")).isEqualTo("lakeview");
    }

    @Test
    void aForgedSessionIsA401ForAnApiCall() {
        // When
        HttpResponse<String> response = caller.get(LIST, "Cookie", "q_session=eyJhbGciOiJkaXIifQ..x.y.z");

        // Then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(code(response)).isEqualTo("unauthenticated");
        assertThat(world.reached()).isEmpty();
    }

    @Test
    void aForgedSessionLeadsAPersonToTheLogInAgain() {
        // When
        HttpResponse<String> response = caller.get("/login", "Cookie", "q_session=eyJhbGciOiJkaXIifQ..x.y.z");

        // Then
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(Caller.header(response, "Location")).startsWith(world.login().issuer() + "/authorize?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login/callback", "/login/callback?code=x&state=y", "/login/callback?error=access_denied"})
    void aLogInThatNobodyBeganEndsOnAPageThatOffersANewOne(String path) {
        // When
        HttpResponse<String> response = caller.get(path);

        // Then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Caller.header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(response.body()).contains("<a href=\"" + world.url() + "/login\">Log in again</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example",
            "javascript:alert(1)", "/login?then=/", "/logout", "inbox", ""})
    void nobodyIsSentToAnotherPlaceAfterTheLogIn(String then) {
        // When
        HttpResponse<String> arrival = new Browser(world.url()).logIn("ana", then);

        // Then
        assertThat(Caller.header(arrival, "Location")).isEqualTo("/");
    }

    @Test
    void whoBeginsAtAnotherNameOfTheLaptopIsBroughtToTheOneOfTheCookie() {
        // When
        HttpResponse<String> response = new Browser("http://localhost:" + world.port()).get("/login?then=/inbox");

        // Then
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Caller.header(response, "Location")).isEqualTo(world.url() + "/login?then=/inbox");
    }

    @Test
    void afterTheLogOutTheSessionIsGoneAndTheLogInServerIsToldToo() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("ana", "/");

        // When
        HttpResponse<String> response = browser.get("/logout", "Sec-Fetch-Site", "same-origin");

        // Then
        assertThat(response.statusCode()).isEqualTo(303);
        URI onwards = Browser.location(response);
        assertThat(onwards.toString()).startsWith(world.login().issuer() + "/endsession?id_token_hint=ey")
                .endsWith("&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A" + world.port() + "%2F");
        assertThat(browser.sessionCookies()).isEmpty();
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherSiteCannotLogAPersonOut() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("ana", "/");

        // When
        HttpResponse<String> response = browser.get("/logout", "Sec-Fetch-Site", "cross-site");

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"POST,-,-,403", "POST,1,-,403", "POST,-,own,403",
            "POST,1,https://evil.example,403", "POST,1,null,403", "POST,1,own/,403", "DELETE,-,-,403", "PATCH,1,-,403",
            "POST,1,own,200", "DELETE,1,own,200"})
    void aChangeWithASessionNeedsTheHeaderAndOurOrigin(String method, String header, String origin, int status) {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("ana", "/");
        String path = "POST".equals(method) ? LIST : LIST + "/a1";

        // When
        HttpResponse<String> response = browser.change(method, path, headers(header, origin));

        // Then
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(world.reached()).isEqualTo(status == 200 ? List.of("intake") : List.of());
    }

    private String[] headers(String header, String origin) {
        String[] both = {"Accept", "*/*"};
        if (header != null) {
            both = with(both, "Priorauth-Csrf", header);
        }
        return origin == null ? both : with(both, "Origin", origin.replace("own", world.url()));
    }

    @Test
    void aReadWithASessionNeedsNeither() {
        // Given
        Browser browser = new Browser(world.url());
        browser.logIn("ana", "/");

        // When
        HttpResponse<String> response = browser.get(LIST);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aBearerTokenNeedsNoProofOfItsPage() {
        // When
        HttpResponse<String> response = caller.post(LIST, "{}", as("riverside-ehr"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
    }
}
