package org.priorauth.inbox.fax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.chassis.http.Addresses;
import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Limits;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.vertx.mutiny.core.Vertx;

/** What is made of each answer of a fax service, and of none. */
class HttpFaxServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LOST = 0;

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status;
    private String answer = "";

    @TempDir
    Path folder;

    /** As an operator configures it. */
    private record There(Optional<URI> url) implements FaxSettings.Sender {
        public Optional<String> token() {
            return Optional.of("t");
        }

        public Optional<URI> callback() {
            return Optional.of(URI.create("https://clinic.example/fax/main/status"));
        }

        public Optional<Path> hylafax() {
            return Optional.empty();
        }
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        vertx.close().await().atMost(PATIENCE);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(String.join(" ", exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Fax-To"), exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        if (status == LOST) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private HttpFaxService service() {
        Door door = new Door(vertx, Clock.systemUTC(), Addresses.ANY, new Limits(PATIENCE, PATIENCE, 65_536, 2));
        return new HttpFaxService(door,
                new There(Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))),
                new ObjectMapper());
    }

    private Handing hand(int answered, String said) throws IOException {
        status = answered;
        answer = said;
        return service().hand(new FaxService.Fax(new UUID(0, 1), "+15550100",
                Files.writeString(folder.resolve("f.pdf"), "%PDF-"), "application/pdf")).await().atMost(PATIENCE);
    }

    @Test
    void aFaxIsHandedOverWithOurIdAndIsTheServicesThen() throws IOException {
        // When
        Handing handing = hand(202, "{\"id\":\"f-1\"}");
        // Then
        assertThat(handing).isEqualTo(new Handing.Taken("f-1"));
        assertThat(asked).containsExactly(
                "POST /faxes 00000000-0000-0000-0000-000000000001 +15550100 application/pdf %PDF-");
    }

    @Test
    void whatWasNotTakenAndWhatIsNotKnownAreToldApart() throws IOException {
        assertThat(hand(503, "")).isEqualTo(new Handing.NotNow("The fax service answered 503."));
        assertThat(hand(429, "")).isEqualTo(new Handing.NotNow("The fax service answered 429."));
        assertThat(hand(400, "")).isEqualTo(new Handing.Refused("The fax service refused it with 400."));
        assertThat(hand(200, "not json")).isEqualTo(new Handing.Unknown());
        assertThat(hand(LOST, "")).isEqualTo(new Handing.Unknown());
        server.stop(0);
        assertThat(hand(202, "")).isEqualTo(new Handing.NotNow("The fax service could not be reached."));
    }

    @Test
    void whatBecameOfItIsAsked() {
        // Given
        status = 200;
        answer = "{\"status\":\"failed\",\"reason\":\"busy\"}";
        // When
        FaxState state = service().ask("f-1/../x").await().atMost(PATIENCE);
        // Then
        assertThat(state).isEqualTo(new FaxState.Failed("The receiver's line was busy."));
        assertThat(asked).singleElement().asString().startsWith("GET /faxes/f-1x ");
    }
}
