package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class BodyLimitTest extends AtTheDoor {

    private static final String ORDERS = "/api/v1/authorizations";
    private static final int TEN_MB = 10 * 1024 * 1024;
    private static final byte[] CHUNK = ("10000\r\n" + "x".repeat(0x10000) + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({ORDERS + ",intake,10485760", "/api/v1/authorizations/a1/documents,intake,10485760",
            "/api/v1/authorizations/a1/letters,lmn,1048576", "/api/v1/authorizations/a1/benefits/x,benefits,1048576"})
    void aBodyOfExactlyTheLimitPasses(String path, String service, int limit) {
        // When
        HttpResponse<String> response = caller.send("POST", path, BodyPublishers.ofByteArray(new byte[limit]),
                as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(world.service(service).only().body()).hasSize(limit);
    }

    @Test
    void aBodyThatAnnouncesOneByteMoreIsRefusedUnread() throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection.send(head("Content-Length: " + (TEN_MB + 1))).readThrough("}");

            // Then
            assertThat(answer).startsWith("HTTP/1.1 413 Request Entity Too Large\r\n")
                    .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
                    .containsIgnoringCase("\r\nConnection: close\r\n").contains("\"code\":\"too-large\"")
                    .contains("\"detail\":\"A body may have 10485760 bytes here.\"");
            assertThat(world.reached()).isEmpty();
        }
    }

    @Test
    void aChunkedBodyIsStoppedWhereItGrowsTooLarge() throws IOException {
        // Given
        CompletableFuture<Void> broken = new CompletableFuture<>();
        world.service("intake").takes(request -> {
            request.exceptionHandler(fault -> broken.complete(null));
            request.resume();
        });
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            connection.send(head("Transfer-Encoding: chunked")).sendAsLongAsWanted(CHUNK, TEN_MB / 0x10000 + 1);
            String answer = connection.readThrough("}");

            // Then
            assertThat(answer).startsWith("HTTP/1.1 413 Request Entity Too Large\r\n")
                    .contains("\"code\":\"too-large\"");
            assertThat(broken).succeedsWithin(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoGoesOnSendingAfterTheRefusalIsCutOff() throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // Given
            connection.send(head("Content-Length: 99999999999"));
            connection.readThrough("}");

            // When
            boolean wanted = connection.sendAsLongAsWanted(CHUNK, 1_000_000);

            // Then
            assertThat(wanted).isFalse();
        }
    }

    @Test
    void aBodyLongerThanItSaysIsNotPartOfTheRequest() throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection.send(head("Content-Length: 2") + "{}xxxxxxxxxxxxxxxxxxxxxx\r\n\r\n")
                    .readThrough("}");

            // Then
            assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n");
            assertThat(new String(world.service("intake").only().body())).isEqualTo("{}");
        }
    }

    @Test
    void aRefusedBodyIsNeverAskedFor() throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection
                    .send("POST " + ORDERS
                            + " HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
                    .readThrough("\r\n");

            // Then
            assertThat(answer).isEqualTo("HTTP/1.1 401 Unauthorized\r\n");
        }
    }

    @Test
    void aWelcomeBodyIsAskedForOnceTheServiceIsThere() throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // Given
            String interim = connection.send(head("Content-Length: 5\r\nExpect: 100-continue")).readThrough("\r\n\r\n");

            // When
            String answer = connection.send("[1,2]").readThrough("\r\n");

            // Then
            assertThat(interim).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            assertThat(answer).isEqualTo("HTTP/1.1 200 OK\r\n");
            assertThat(new String(world.service("intake").only().body())).isEqualTo("[1,2]");
            assertThat(world.service("intake").only().headers().contains("Expect")).isFalse();
        }
    }

    @Test
    void aBodyFlowsThroughWithoutBeingCollectedFirst() throws IOException {
        // Given
        CompletableFuture<String> first = new CompletableFuture<>();
        world.service("intake").takes(request -> {
            request.handler(chunk -> first.complete(chunk.toString()));
            request.endHandler(end -> request.response().end("done"));
        });
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            connection.send(head("Transfer-Encoding: chunked")).send("5\r\nfirst\r\n");

            // Then
            assertThat(first).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("first");
            assertThat(connection.send("0\r\n\r\n").readThrough("done")).startsWith("HTTP/1.1 200 OK\r\n");
        }
    }

    @Test
    void aCallerWhoLeavesInTheMiddleOfHisBodyIsNotTakenForDone() throws IOException {
        // Given
        CompletableFuture<String> fate = new CompletableFuture<>();
        CompletableFuture<Void> begun = new CompletableFuture<>();
        world.service("intake").takes(request -> {
            request.exceptionHandler(fault -> fate.complete("broken"));
            request.endHandler(end -> fate.complete("complete"));
            request.handler(chunk -> begun.complete(null));
        });

        // When
        try (RawConnection connection = new RawConnection(world.port())) {
            connection.send(head("Transfer-Encoding: chunked")).send("5\r\nfirst\r\n");
            assertThat(begun).succeedsWithin(5, TimeUnit.SECONDS);
        }

        // Then
        assertThat(fate).succeedsWithin(5, TimeUnit.SECONDS).isEqualTo("broken");
    }

    @Test
    void overHttp2ABodyWithoutALengthFlowsToo() {
        // Given
        Http2Caller http2 = new Http2Caller(world.url());
        http2.outcome("/api/v1/authorizations", as("ana"));

        // When
        String outcome = http2.outcome("POST", ORDERS,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000])), as("ana"));

        // Then
        assertThat(outcome).isEqualTo("HTTP_2 200");
        assertThat(world.service("intake").only().body()).hasSize(100_000);
    }

    @Test
    void overHttp2ABodyThatGrowsTooLargeIsStoppedToo() {
        // Given
        Http2Caller http2 = new Http2Caller(world.url());
        http2.outcome("/api/v1/authorizations", as("ana"));

        // When
        String outcome = http2.outcome("POST", ORDERS,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TEN_MB + 1])), as("ana"));

        // Then
        assertThat(outcome).isEqualTo("HTTP_2 413");
    }

    private String head(String framing) {
        return "POST " + ORDERS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + world.tokens().of("ana") + "\r\n"
                + framing + "\r\n\r\n";
    }
}
