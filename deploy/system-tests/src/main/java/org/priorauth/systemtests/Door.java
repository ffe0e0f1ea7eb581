package org.priorauth.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The gateway, as somebody with a token sees it. */
public final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final Supplier<String> token;

    public Door(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** What was answered; the body is a missing node where it is not JSON. */
    public record Answer(int status, JsonNode body, HttpResponse<byte[]> raw) {

        public Answer expecting(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        raw.request().method() + " " + raw.uri().getPath() + " answered " + status + ": " + body);
            }
            return this;
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String contentType, String body, String... headers) {
        return send("POST", path, contentType, body, headers);
    }

    public Answer send(String method, String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", contentType).method(method,
                BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(40))
                .header("Authorization", "Bearer " + token.get());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), json(answer.body()), answer);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(thrown);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
