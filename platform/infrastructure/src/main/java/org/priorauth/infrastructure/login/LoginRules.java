package org.priorauth.infrastructure.login;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/**
 * What the mock server itself would let pass: it accepts any name and any secret. A refusal is an OAuth 2.0 error (RFC
 * 6749, 4.1.2.1 and 5.2); empty means that the request may go on.
 */
final class LoginRules {

    /** The error code and a sentence. */
    record Refusal(int status, String error, String sentence) {}

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private LoginRules() {}

    static Optional<Refusal> ofAuthorize(OAuth2HttpRequest request) {
        if (!DemoPeople.WEB.equals(request.getUrl().queryParameter("client_id"))) {
            return Optional
                    .of(new Refusal(400, "unauthorized_client", "The browser's client is " + DemoPeople.WEB + "."));
        }
        if (!isLoopback(request.getUrl().queryParameter("redirect_uri"))) {
            return Optional
                    .of(new Refusal(400, "invalid_request", "This log-in sends browsers back to this machine only."));
        }
        return Optional.empty();
    }

    static Optional<Refusal> ofLogin(OAuth2HttpRequest request) {
        var form = request.getFormParameters();
        return isPersonWithPassword(form.get("username"), form.get("password")) && form.get("claims") == null
                ? Optional.empty()
                : Optional.of(new Refusal(401, "access_denied", "No such user, or a wrong password."));
    }

    static Optional<Refusal> ofToken(OAuth2HttpRequest request) {
        var form = request.getFormParameters();
        Credentials client = credentials(request);
        if (form.get("subject") != null) {
            return Optional.of(new Refusal(400, "invalid_request", "The parameter 'subject' is not taken."));
        }
        return switch (Optional.ofNullable(form.get("grant_type")).orElse("")) {
            case "client_credentials" -> isClientWithSecret(client) ? Optional.empty() : unknownClient();
            case "authorization_code", "refresh_token" -> isBrowser(client) ? Optional.empty() : unknownClient();
            case "password" ->
                isBrowser(client) ? ofPassword(form.get("username"), form.get("password")) : unknownClient();
            default -> Optional.of(new Refusal(400, "unsupported_grant_type", "Not offered by this log-in."));
        };
    }

    static Optional<Refusal> ofEndSession(OAuth2HttpRequest request) {
        String back = request.getUrl().queryParameter("post_logout_redirect_uri");
        return back == null || isLoopback(back)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(400, "invalid_request", "This log-in sends browsers back to this machine only."));
    }

    private record Credentials(String id, String secret) {}

    // RFC 6749, 2.3.1: HTTP Basic, or client_id and client_secret in the body.
    private static Credentials credentials(OAuth2HttpRequest request) {
        String header = request.getHeaders().get("Authorization");
        var form = request.getFormParameters();
        return header != null && header.startsWith("Basic ")
                ? basic(header.substring(6))
                : new Credentials(form.get("client_id"), form.get("client_secret"));
    }

    private static Credentials basic(String encoded) {
        try {
            String[] parts = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8).split(":",
                    2);
            return new Credentials(parts[0], List.of(parts).size() > 1 ? parts[1] : "");
        } catch (IllegalArgumentException notBase64) {
            return new Credentials(null, null);
        }
    }

    private static Optional<Refusal> ofPassword(String user, String password) {
        return isPersonWithPassword(user, password)
                ? Optional.empty()
                : Optional.of(new Refusal(400, "invalid_grant", "No such user, or a wrong password."));
    }

    private static boolean isPersonWithPassword(String user, String password) {
        return user != null && user.equals(password) && DemoPeople.person(user).isPresent();
    }

    private static boolean isClientWithSecret(Credentials client) {
        return client.id() != null && client.id().equals(client.secret()) && DemoPeople.client(client.id()).isPresent();
    }

    // A public client: the secret may be absent, but not wrong.
    private static boolean isBrowser(Credentials client) {
        return DemoPeople.WEB.equals(client.id())
                && (client.secret() == null || client.secret().isEmpty() || DemoPeople.WEB.equals(client.secret()));
    }

    private static Optional<Refusal> unknownClient() {
        return Optional.of(new Refusal(401, "invalid_client", "No such client, or a wrong secret."));
    }

    private static boolean isLoopback(String uri) {
        try {
            return uri != null && LOOPBACK.contains(String.valueOf(URI.create(uri).getHost()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
