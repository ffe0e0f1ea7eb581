package org.priorauth.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What a process says of itself at {@code /q/health/ready}. */
public sealed interface Health {

    /** It takes work. */
    record Ready() implements Health {}

    /** It runs and does not take work yet. */
    record NotReady(String why) implements Health {}

    /** It ended. */
    record Ended(int exitCode) implements Health {}

    static Health of(LocalProcess process) {
        return process.isRunning() ? at(process.port()) : new Ended(process.exitCode());
    }

    /** What the one who listens on this loopback port says. */
    static Health at(int port) {
        URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        try {
            var connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200 ? new Ready() : new NotReady(body(connection));
        } catch (IOException notListening) {
            return new NotReady("nobody answers on port " + port);
        }
    }

    private static String body(HttpURLConnection connection) throws IOException {
        try (InputStream body = connection.getErrorStream()) {
            return body == null
                    ? "status " + connection.getResponseCode()
                    : new String(body.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        }
    }
}
