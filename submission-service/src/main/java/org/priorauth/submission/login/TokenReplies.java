package org.priorauth.submission.login;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.login.Pass.Why;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a log-in server's replies mean (RFC 6749, 5; smart-app-launch 2.2, Conformance). */
final class TokenReplies {

    /** A token that does not say how long it is good. */
    private static final long SHORT_SECONDS = 60;
    /** Clocks differ, calls take their time. */
    private static final long MARGIN_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whoever reads the assertion on its way could use it. */
    static final Token.Denied NOT_CALLED = new Token.Denied(Why.REFUSED,
            "smart-configuration: token_endpoint must be https and public", Optional.empty());

    /** Where tokens are. */
    sealed interface Endpoint {

        record At(URI url) implements Endpoint {}

        record Nowhere(Token.Denied why) implements Endpoint {}
    }

    private TokenReplies() {}

    static Endpoint endpoint(Reply reply) {
        if (!(reply instanceof Reply.Whole whole) || !whole.isSuccess()) {
            return new Endpoint.Nowhere(denied(reply, "smart-configuration"));
        }
        return url(tree(whole).path("token_endpoint").asText("")).<Endpoint>map(Endpoint.At::new)
                .orElseGet(() -> new Endpoint.Nowhere(
                        new Token.Denied(Why.REFUSED, "smart-configuration: no token_endpoint", Optional.empty())));
    }

    static Token token(Reply reply, Instant asked) {
        if (!(reply instanceof Reply.Whole whole) || !whole.isSuccess()) {
            return denied(reply, "token");
        }
        JsonNode said = tree(whole);
        String value = said.path("access_token").asText("");
        return value.isBlank() || value.chars().anyMatch(one -> one <= ' ')
                ? new Token.Denied(Why.REFUSED, "token: no access_token", Optional.empty())
                : new Token.Granted(value, asked.plusSeconds(usable(said.path("expires_in").asLong(SHORT_SECONDS))));
    }

    /** A minute less; of a short one the half. */
    private static long usable(long seconds) {
        return Math.max(seconds - MARGIN_SECONDS, Math.max(0, seconds / 2));
    }

    private static Token.Denied denied(Reply reply, String what) {
        if (!(reply instanceof Reply.Whole whole)) {
            Reply.Why why = ((Reply.Lost) reply).why();
            return new Token.Denied(isOurs(why) ? Why.REFUSED : Why.NOT_NOW,
                    what + ": " + why.name().toLowerCase(Locale.ROOT).replace('_', '-'), Optional.empty());
        }
        boolean later = whole.status() >= 500 || whole.status() == 429 || whole.status() == 408;
        return new Token.Denied(later ? Why.NOT_NOW : Why.REFUSED,
                what + ": HTTP " + whole.status() + code(whole).map(code -> " " + code).orElse(""), whole.retryAfter());
    }

    private static boolean isOurs(Reply.Why why) {
        return why == Reply.Why.UNTRUSTED || why == Reply.Why.FORBIDDEN_ADDRESS;
    }

    /** {@code invalid_client} and the like. */
    private static Optional<String> code(Reply.Whole whole) {
        return Optional.of(tree(whole).path("error").asText("")).filter(code -> code.matches("[a-z_]{1,40}"));
    }

    private static JsonNode tree(Reply.Whole whole) {
        try {
            JsonNode read = JSON.readTree(whole.body());
            return read == null ? JSON.missingNode() : read;
        } catch (IOException noJson) {
            return JSON.missingNode();
        }
    }

    private static Optional<URI> url(String text) {
        try {
            URI url = URI.create(text);
            return Optional.of(url).filter(one -> one.getHost() != null);
        } catch (IllegalArgumentException noUrl) {
            return Optional.empty();
        }
    }
}
