package org.priorauth.gateway.login;

import java.util.Set;

import io.vertx.core.http.HttpServerRequest;

/**
 * A laptop has several names for itself, and a cookie belongs to one of them: whoever starts to log in at
 * {@code localhost} would come back to {@code 127.0.0.1} without it.
 */
final class LoopbackName {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String ours;

    LoopbackName(String ours) {
        this.ours = ours;
    }

    boolean isAnother(HttpServerRequest request) {
        String theirs = request.authority() == null ? ours : request.authority().host();
        return NAMES.contains(ours) && NAMES.contains(theirs) && !ours.equals(theirs);
    }
}
