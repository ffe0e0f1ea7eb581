package org.priorauth.infrastructure.login;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.priorauth.infrastructure.login.LoginRules.Refusal;

import com.nimbusds.jose.JOSEObjectType;

import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;
import okhttp3.Headers;

/**
 * An OpenID Connect server for a developer's machine: discovery, keys, code flow with a log-in page, client credentials,
 * and passwords for scripts. DEVELOPMENT ONLY: the password of everybody is their name. The signing key is new at every
 * start.
 */
public final class LoginServer implements AutoCloseable {

    /** The issuer's path. */
    public static final String ISSUER_ID = "priorauth";

    /** Print this wherever the server is started for people. */
    public static final String WARNING = "DEVELOPMENT LOG-IN: invented people, the password is the user name."
            + " Never reachable from another machine, never for real patients.";

    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final LoopbackHttp http;
    private final Tokens tokens;

    private LoginServer(LoopbackHttp http, Tokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    /** @param port loopback port, 0 for a free one */
    public static LoginServer start(int port) {
        LoopbackHttp http = new LoopbackHttp();
        OAuth2TokenProvider signer = new OAuth2TokenProvider(new KeyProvider(List.of()));
        var mock = new OAuth2HttpRequestHandler(
                new OAuth2Config(true, null, null, false, signer, Set.of(callback()), http)).getAuthorizationServer();
        http.start(InetAddress.getLoopbackAddress(), port,
                request -> answer(request).orElseGet(
                        () -> LogInTime.whileRefreshing(isRefresh(request), () -> mock.invoke(request))));
        return new LoginServer(http, new Tokens(http.url("/" + ISSUER_ID).toString(), signer));
    }

    /** {@code http://127.0.0.1:8180/priorauth}. */
    public String issuer() {
        return http.url("/" + ISSUER_ID).toString();
    }

    public String tokenEndpoint() { return issuer() + "/token"; }

    public int port() { return http.port(); }

    public Tokens tokens() { return tokens; }

    @Override
    public void close() { http.stop(); }

    private static boolean isRefresh(OAuth2HttpRequest request) {
        return "POST".equals(request.getMethod())
                && "refresh_token".equals(request.getFormParameters().get("grant_type"));
    }

    /** Our own answer; empty when the mock server may answer. */
    private static Optional<OAuth2HttpResponse> answer(OAuth2HttpRequest request) {
        return switch (request.getMethod() + " " + request.getUrl().encodedPath()) {
            case "GET /priorauth/authorize" -> Optional.of(refusal(LoginRules.ofAuthorize(request))
                    .orElseGet(() -> page(200, Optional.empty())));
            case "POST /priorauth/authorize" -> refusal(LoginRules.ofAuthorize(request))
                    .or(() -> LoginRules.ofLogin(request).map(it -> page(it.status(), Optional.of(it.sentence()))));
            case "POST /priorauth/token" -> refusal(LoginRules.ofToken(request));
            case "GET /priorauth/endsession", "POST /priorauth/endsession" -> refusal(LoginRules.ofEndSession(request));
            case "GET /priorauth/.well-known/openid-configuration", "GET /priorauth/jwks", "GET /priorauth/userinfo",
                    "POST /priorauth/revoke", "POST /priorauth/introspect" ->
                Optional.empty();
            // the mock server also offers a debugger, and an issuer for every path one can think of
            default -> Optional.of(error(new Refusal(404, "not_found", "Nothing here.")));
        };
    }

    private static Optional<OAuth2HttpResponse> refusal(Optional<Refusal> refusal) {
        return refusal.map(LoginServer::error);
    }

    private static OAuth2HttpResponse error(Refusal refusal) {
        String json = "{\"error\":\"%s\",\"error_description\":\"%s\"}".formatted(refusal.error(), refusal.sentence());
        return new OAuth2HttpResponse(Headers.of("Content-Type", "application/json"), refusal.status(), json, null);
    }

    private static OAuth2HttpResponse page(int status, Optional<String> complaint) {
        return new OAuth2HttpResponse(Headers.of("Content-Type", "text/html;charset=UTF-8"), status,
                LoginPage.html(complaint), null);
    }

    // People are told from their log-in, programs from their client id.
    private static RequestMappingTokenCallback callback() {
        List<RequestMapping> mappings = new ArrayList<>();
        DemoPeople.PEOPLE.forEach(person -> mappings.add(mapping(RequestMappingTokenCallback.SUBJECT_PARAM, person)));
        DemoPeople.CLIENTS.forEach(client -> mappings.add(mapping("client_id", client)));
        return new RequestMappingTokenCallback(ISSUER_ID, mappings, TOKEN_LIFE.toSeconds());
    }

    private static RequestMapping mapping(String parameter, Account account) {
        return new RequestMapping(parameter, account.id(), account instanceof Account.Person
                ? LogInTime.live(account.claims("${clientId}"))
                : account.claims("${clientId}"), JOSEObjectType.JWT.getType());
    }
}
