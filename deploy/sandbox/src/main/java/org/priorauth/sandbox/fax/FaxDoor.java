package org.priorauth.sandbox.fax;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.SandboxSettings.FaxLine;

/** Whether there is such a line, and whether the caller may use it. */
@Singleton
class FaxDoor {

    private final SandboxSettings settings;

    FaxDoor(SandboxSettings settings) {
        this.settings = settings;
    }

    Response open(String line, Function<FaxLine, Response> then) {
        return Optional.ofNullable(settings.fax().get(line)).map(then)
                .orElseGet(() -> refused(404, "There is no such fax line."));
    }

    Response open(String line, String authorization, Function<FaxLine, Response> then) {
        return open(line, it -> bears(it, String.valueOf(authorization))
                ? then.apply(it)
                : refused(401, "The line's token is wanted."));
    }

    private static boolean bears(FaxLine line, String authorization) {
        return line.token().map(token -> MessageDigest.isEqual(authorization.getBytes(StandardCharsets.UTF_8),
                ("Bearer " + token).getBytes(StandardCharsets.UTF_8))).orElse(true);
    }

    static Response refused(int status, String sentence) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).entity(Map.of("refused", sentence)).build();
    }
}
