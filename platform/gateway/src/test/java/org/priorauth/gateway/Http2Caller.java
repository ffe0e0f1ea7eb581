package org.priorauth.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who upgrades to HTTP/2 at once. */
final class Http2Caller {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
    private final String url;

    Http2Caller(String url) {
        this.url = url;
    }

    /** {@code "HTTP_2 200"}, or {@code "broken"} when the answer did not come to its end. */
    String outcome(String path, String... headers) {
        return outcome("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    String outcome(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).headers(headers).method(method, body)
                .timeout(Duration.ofSeconds(10)).build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return response.version() + " " + response.statusCode();
        } catch (IOException broken) {
            return "broken";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
