package org.priorauth.gateway.door;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.http.HttpServerRequest;

/** What is turned away before anything is looked up. */
final class Refusals {

    // no TRACE: it would echo a session's cookie to a script (RFC 9110, 9.3.8)
    private static final Set<String> METHODS = new TreeSet<>(
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));

    private Refusals() {}

    static Optional<Problem> of(HttpServerRequest request) {
        if (!METHODS.contains(request.method().name())) {
            return Optional.of(Problems.wrongMethod(METHODS));
        }
        if (!PlainAddress.isPlain(request.uri())) {
            return Optional.of(Problems.badAddress());
        }
        return isUpgrade(request) ? Optional.of(Problems.noUpgrade()) : Optional.empty();
    }

    // "h2c" is answered by the server before it comes here; a WebSocket would tunnel past every rule of ours
    private static boolean isUpgrade(HttpServerRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
