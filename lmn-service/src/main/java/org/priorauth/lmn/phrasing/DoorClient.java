package org.priorauth.lmn.phrasing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Reply;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

/**
 * langchain4j's way out of the house is the house's own: a door that follows no redirects, calls one address and bounds the
 * answer and its time.
 */
final class DoorClient implements HttpClient, HttpClientBuilder {

    /** No usable answer. The message says nothing of what came, which may hold PHI. */
    static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(String why) {
            super("phrasing " + why, null, false, false);
        }
    }

    private final Door door;
    private final Duration within;

    DoorClient(Door door, Duration within) {
        this.door = door;
        this.within = within;
    }

    /** langchain4j waits for its answer, so it is only asked on a worker; the door itself gives up in time. */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Reply reply = door.post(URI.create(request.url()), headers(request),
                request.body().getBytes(StandardCharsets.UTF_8)).await().indefinitely();
        if (!(reply instanceof Reply.Whole answer)) {
            throw new NoAnswer("got no answer: " + ((Reply.Lost) reply).why());
        }
        if (!answer.isSuccess()) {
            throw new NoAnswer("was answered with " + answer.status());
        }
        return SuccessfulHttpResponse.builder().statusCode(answer.status()).headers(Map.of())
                .body(new String(answer.body(), StandardCharsets.UTF_8)).build();
    }

    private static Map<String, String> headers(HttpRequest request) {
        return request.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> String.join(", ", one.getValue())));
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("a letter's lines come whole");
    }

    @Override
    public Duration connectTimeout() {
        return within;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration theDoorsOwn) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return within;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration theDoorsOwn) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
