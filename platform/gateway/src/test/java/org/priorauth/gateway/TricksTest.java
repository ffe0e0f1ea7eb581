package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class TricksTest extends AtTheDoor {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/inbox/../../../ops/intake/x", "/api/v1/inbox/%2e%2e/x", "/api/v1/inbox/%2E./x",
            "/api/v1/inbox/..%2fx", "/api/v1/inbox%2Fx", "/api/v1/inbox/a%5cb", "/api/v1/inbox/a\\b",
            "/api/v1//inbox/x",
            "//api/v1/inbox/x", "/api/v1/inbox/./x", "/api/v1/inbox/x;role=ops", "/api/v1/inbox/x%3brole=ops",
            "/api/v1/inbox/%252e%252e/x", "/api/v1/inbox/%00", "/api/v1/inbox/%0d%0aX:1", "/%61pi/v1/inbox/x",
            "/api/v1/inbox/%zz", "/api/v1/inbox/\u00e4", "/api/v1/inbox/x#y", "http://127.0.0.1/api/v1/inbox/x",
            "/q/%6detrics"})
    void anAddressThatTwoParsersMightReadDifferentlyIsRefused(String target) throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection.send("GET " + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + world.tokens().of("ana") + "\r\nConnection: close\r\n\r\n").readToEnd();

            // Then
            assertThat(answer).startsWith("HTTP/1.1 400 Bad Request\r\n");
            assertThat(world.reached()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "CONNECT"})
    void aMethodNobodyNeedsIsOff(String method) throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection
                    .send(method + " /api/v1/inbox/x HTTP/1.1\r\nHost: x\r\nCookie: q_session=secret\r\n\r\n")
                    .readThrough("\r\n\r\n");

            // Then
            assertThat(answer).startsWith("HTTP/1.1 405 Method Not Allowed\r\n")
                    .containsIgnoringCase("Allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT\r\n")
                    .doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/stream", "/api/v1/inbox/x", "/"})
    void aWebSocketDoesNotTunnelPastTheRules(String path) throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                    + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                    + "Authorization: Bearer " + world.tokens().of("ana") + "\r\n\r\n").readThrough("}");

            // Then
            assertThat(answer).startsWith("HTTP/1.1 400 Bad Request\r\n").contains("\"code\":\"no-upgrade\"");
            assertThat(world.reached()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4\r\nTransfer-Encoding: chunked", "Transfer-Encoding: xchunked",
            "Content-Length: 3\r\nContent-Length: 4", "Content-Length: -1", "Content-Length: +4"})
    void aBodyOfUncertainLengthSmugglesNoSecondRequest(String framing) throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            connection.send("POST /api/v1/authorizations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + world.tokens().of("ana") + "\r\n" + framing + "\r\nConnection: close\r\n\r\n"
                    + "0\r\n\r\nDELETE /api/v1/authorizations/a1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + world.tokens().of("ana") + "\r\n\r\n").readToEnd();

            // Then
            assertThat(world.service("intake").received()).noneMatch(it -> it.method().equals("DELETE"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21_000, 100_000})
    void headersBeyondTheLimitAreRefused(int size) throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection.send("GET /api/v1/authorizations HTTP/1.1\r\nHost: x\r\nX-Long: "
                    + "x".repeat(size) + "\r\n\r\n").readThrough("\r\n");

            // Then
            assertThat(answer).isEqualTo("HTTP/1.1 431 Request Header Fields Too Large\r\n");
        }
    }

    @Test
    void anAddressBeyondTheLimitIsRefused() throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection.send("GET /api/v1/authorizations?q=" + "x".repeat(5000)
                    + " HTTP/1.1\r\nHost: x\r\n\r\n").readThrough("\r\n");

            // Then
            assertThat(answer).endsWith(" 414 Request-URI Too Long\r\n");
        }
    }
}
