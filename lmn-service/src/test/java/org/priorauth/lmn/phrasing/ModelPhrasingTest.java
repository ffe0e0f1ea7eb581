package org.priorauth.lmn.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.lmn.LmnSettings.PhrasingSettings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

import io.vertx.mutiny.core.Vertx;

class ModelPhrasingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Vertx VERTX = Vertx.vertx();

    private final AtomicReference<String> asked = new AtomicReference<>();
    private final AtomicReference<String> key = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @AfterAll
    static void close() {
        VERTX.closeAndAwait();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void itSendsTheLinesAndReadsAsManyBack() throws Exception {
        // Given
        answering(200, "{\"choices\":[{\"message\":{\"content\":\"[\\\"One.\\\",\\\"Two.\\\"]\"}}]}");

        // When
        List<String> said = phrasing(true).rephrase("Goals", List.of("1.", "\"2\".")).toCompletableFuture().get();

        // Then
        JsonNode sent = JSON.readTree(asked.get());
        assertThat(said).containsExactly("One.", "Two.");
        assertThat(sent.at("/model").asText()).isEqualTo("llama");
        assertThat(sent.at("/messages/0/content").asText()).endsWith("The section is: Goals");
        assertThat(sent.at("/messages/1/content").asText()).isEqualTo("[\"1.\",\"\\\"2\\\".\"]");
        assertThat(key.get()).isEqualTo("Bearer secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "500 | {}                                     | phrasing was answered with 500",
            "200 | Maya Reyes, not JSON                                        | phrasing was answered with something else than lines",
            "200 | {\"choices\":[{\"message\":{\"content\":\"Sure! Maya\"}}]}  | phrasing was answered with something else than lines"})
    void anAnswerThatIsNoneFailsWithoutAWordOfIt(int status, String body, String message) {
        // Given
        answering(status, body);

        // Then
        assertThatThrownBy(() -> phrasing(true).rephrase("Goals", List.of("1.")).toCompletableFuture().get())
                .rootCause().hasMessage(message);
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedFor() {
        // Given
        server.createContext("/", exchange -> {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        // Then
        assertThatThrownBy(() -> phrasing(true).rephrase("Goals", List.of("1.")).toCompletableFuture().get())
                .rootCause().hasMessage("phrasing got no answer: TIMED_OUT");
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        // Given
        answering(200, "x".repeat(300_000));

        // Then
        assertThatThrownBy(() -> phrasing(true).rephrase("Goals", List.of("1.")).toCompletableFuture().get())
                .rootCause().hasMessage("phrasing got no answer: TOO_LARGE");
    }

    @Test
    void whereItIsSentElsewhereItDoesNotFollow() {
        // Given
        server.createContext("/v1/chat/completions", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> asked.set("elsewhere"));

        // Then
        assertThatThrownBy(() -> phrasing(true).rephrase("Goals", List.of("1.")).toCompletableFuture().get())
                .rootCause().hasMessage("phrasing was answered with 307");
        assertThat(asked.get()).isNull();
    }

    @Test
    void nothingLeavesTheHouseUnlessAUrlIsSet() {
        // Given
        answering(200, "{}");

        // Then
        assertThat(phrasing(false).isOn()).isFalse();
        assertThatThrownBy(() -> phrasing(false).rephrase("Goals", List.of("1.")).toCompletableFuture().get())
                .rootCause().hasMessage("phrasing is off");
        assertThat(asked.get()).isNull();
    }

    private void answering(int status, String body) {
        server.createContext("/v1/chat/completions", exchange -> {
            key.set(exchange.getRequestHeaders().getFirst("Authorization"));
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private ModelPhrasing phrasing(boolean on) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        return new ModelPhrasing(new Settings(on ? Optional.of(url) : Optional.empty(), "llama", Optional.of("secret"),
                Duration.ofSeconds(2)), JSON, VERTX, Clock.systemUTC());
    }

    private record Settings(Optional<URI> url, String model, Optional<String> key, Duration within)
            implements
                PhrasingSettings {}
}
