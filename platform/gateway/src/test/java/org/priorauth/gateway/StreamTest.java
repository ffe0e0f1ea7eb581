package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerResponse;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class StreamTest extends AtTheDoor {

    @Test
    void eventsArriveOneByOne() throws IOException {
        // Given
        CompletableFuture<HttpServerResponse> stream = aStreamAtTheInbox();
        try (RawConnection connection = new RawConnection(world.port())) {
            connection.send(listen("ana"));

            // When
            write(stream, ": hello\n\n");
            String head = connection.readThrough(": hello\n\n");
            write(stream, "id: 1\ndata: one\n\n");
            String one = connection.readThrough("data: one\n\n");
            write(stream, "id: 2\ndata: two\n\n");
            String two = connection.readThrough("data: two\n\n");

            // Then
            assertThat(head).startsWith("HTTP/1.1 200 OK\r\n")
                    .containsIgnoringCase("\r\nContent-Type: text/event-stream")
                    .containsIgnoringCase("\r\nCache-Control: no-store\r\n")
                    .containsIgnoringCase("\r\nX-Accel-Buffering: no\r\n");
            assertThat(one).contains("id: 1\n").doesNotContain("two");
            assertThat(two).contains("id: 2\n");
        }
    }

    @Test
    void theServiceLearnsAtOnceThatTheListenerHasLeft() throws IOException {
        // Given
        CompletableFuture<Void> left = new CompletableFuture<>();
        CompletableFuture<HttpServerResponse> stream = aStreamAtTheInbox();
        try (RawConnection connection = new RawConnection(world.port())) {
            connection.send(listen("ana"));
            stream.thenAccept(response -> response.closeHandler(v -> left.complete(null)));
            write(stream, ": hello\n\n");
            connection.readThrough(": hello\n\n");

            // When the connection closes
        }

        // Then
        assertThat(left).succeedsWithin(5, TimeUnit.SECONDS);
    }

    @Test
    void theListenerLearnsThatTheServiceHasBrokenOff() throws IOException {
        // Given
        CompletableFuture<HttpServerResponse> stream = aStreamAtTheInbox();
        try (RawConnection connection = new RawConnection(world.port())) {
            connection.send(listen("ana"));
            write(stream, "data: half");
            connection.readThrough("data: half");

            // When
            stream.join().reset();
            String rest = connection.readToEnd();

            // Then: no last chunk, so nobody takes it for complete
            assertThat(rest).doesNotContain("0\r\n\r\n");
        }
    }

    @Test
    void aCallerHoldsOnlySoManyStreamsAndALeftSeatIsFree() throws IOException {
        // Given
        world.service("inbox").takes(request -> request.response().setChunked(true).write(": hello\n\n"));
        List<RawConnection> seats = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            RawConnection seat = new RawConnection(world.port()).send(listen("lee"));
            seat.readThrough(": hello\n\n");
            seats.add(seat);
        }

        // When
        HttpResponse<String> third = caller.get("/api/v1/stream", as("lee"));

        // Then
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(code(third)).isEqualTo("too-many-streams");
        assertThat(Caller.header(third, "Retry-After")).isEqualTo("10");
        assertThat(firstLine("ana")).isEqualTo("HTTP/1.1 200 OK\r\n");
        seats.get(0).close();
        await().atMost(5, TimeUnit.SECONDS).until(() -> firstLine("lee").equals("HTTP/1.1 200 OK\r\n"));
        seats.get(1).close();
    }

    @Test
    void aBrokenStreamLeavesItsSeatToo() throws IOException {
        // Given
        world.service("inbox").takes(request -> request.response().setChunked(true).write(": hello\n\n")
                .onComplete(v -> request.response().reset()));
        for (int i = 0; i < 2; i++) {
            try (RawConnection connection = new RawConnection(world.port())) {
                connection.send(listen("park")).readToEnd();
            }
        }
        world.service("inbox").reset();

        // When
        String answer = firstLine("park");

        // Then
        assertThat(answer).isEqualTo("HTTP/1.1 200 OK\r\n");
    }

    @Test
    void overHttp2ABrokenStreamIsAnErrorAndLeavesItsSeat() {
        // Given
        world.service("inbox").takes(request -> request.response().setChunked(true).write(": hello\n\n")
                .onComplete(v -> request.response().reset()));
        Http2Caller http2 = new Http2Caller(world.url());
        for (int i = 0; i < 2; i++) {
            assertThat(http2.outcome("/api/v1/stream", as("lopez"))).isEqualTo("broken");
        }
        world.service("inbox").reset();

        // When
        String outcome = http2.outcome("/api/v1/stream", as("lopez"));

        // Then
        assertThat(outcome).isEqualTo("HTTP_2 200");
    }

    private String firstLine(String who) throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            return connection.send(listen(who)).readThrough("\r\n");
        }
    }

    private CompletableFuture<HttpServerResponse> aStreamAtTheInbox() {
        CompletableFuture<HttpServerResponse> stream = new CompletableFuture<>();
        world.service("inbox").takes(request -> stream.complete(request.response().setChunked(true)
                .putHeader("Content-Type", "text/event-stream")));
        return stream;
    }

    private static void write(CompletableFuture<HttpServerResponse> stream, String text) {
        assertThat(stream).succeedsWithin(5, TimeUnit.SECONDS);
        stream.join().write(text);
    }

    private String listen(String who) {
        return "GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                + world.tokens().of(who) + "\r\n\r\n";
    }
}
