package org.priorauth.benefits.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.PayerAnswer.Told;
import org.priorauth.benefits.domain.PayerAnswer.Unheard;
import org.priorauth.benefits.domain.Trouble;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.mutiny.core.Vertx;

/** The adapter against a server that behaves, and against those that do not. */
class PayerOverHttpTest {

    private static final PayerAnswer UNREACHABLE = new Unheard(Trouble.UNREACHABLE, Optional.empty());
    private static final String FHIR_JSON = "application/fhir+json";
    private static Vertx vertx;

    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private HttpServer server;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.closeAndAwait();
    }

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stopServer() {
        testIsOver.countDown();
        server.stop(0);
    }

    private URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/fhir");
    }

    private void serve(HttpHandler handler) {
        server.createContext("/fhir/CoverageEligibilityRequest/$submit", handler);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", FHIR_JSON);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private PayerAnswer ask() {
        return ask(Duration.ofSeconds(20), true);
    }

    private PayerAnswer ask(Duration answerTimeout, boolean loopbackAllowed) {
        FhirJson json = new FhirJson();
        PayerDoor door = new PayerDoor(vertx, Clock.systemUTC(), new Small(answerTimeout),
                new Endpoints(loopbackAllowed));
        return new FhirPayerBenefits(door, json, new AnswerReader(json, Clock.systemUTC()))
                .ask(Recorded.ask(Cast.order(), endpoint())).await().atMost(Duration.ofSeconds(30));
    }

    /** Reads little. */
    private record Small(Duration answerTimeout) implements FhirSettings {

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public MemorySize largestAnswer() {
            return new MemorySize(BigInteger.valueOf(20_000));
        }

        @Override
        public int connectionsPerPayer() {
            return 2;
        }
    }

    @Test
    void theQuestionIsPostedAsFhirAndTheAnswerRead() {
        // Given
        JsonNode[] received = {null};
        serve(exchange -> {
            received[0] = TestJson.MAPPER.readTree(exchange.getRequestBody());
            boolean fhir = FHIR_JSON.equals(exchange.getRequestHeaders().getFirst("Content-Type"))
                    && FHIR_JSON.equals(exchange.getRequestHeaders().getFirst("Accept"));
            answer(exchange, fhir && exchange.getRequestMethod().equals("POST") ? 200 : 400, Recorded.answer("active"));
        });

        // When
        PayerAnswer answer = ask();

        // Then
        assertThat(answer).isInstanceOf(Told.class);
        assertThat(received[0].at("/identifier/value").asText()).isEqualTo(Recorded.ASK_ID);
    }

    @Test
    void nobodyAtTheAddressIsUnreachable() {
        // Given
        server.stop(0);

        // When, Then
        assertThat(ask()).isEqualTo(UNREACHABLE);
    }

    @Test
    void aPayerThatHoldsItsAnswerIsUnreachable() {
        // Given
        serve(exchange -> untilTheTestIsOver());

        // When, Then
        assertThat(ask(Duration.ofMillis(700), true)).isEqualTo(UNREACHABLE);
    }

    @Test
    void aPayerThatDripsItsAnswerIsUnreachable() {
        // Given
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            untilTheTestIsOver();
        });

        // When, Then
        assertThat(ask(Duration.ofMillis(700), true)).isEqualTo(UNREACHABLE);
    }

    @Test
    void aConnectionThatBreaksWithinTheAnswerIsUnreachable() {
        // Given
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write('{');
            exchange.close();
        });

        // When, Then
        assertThat(ask()).isEqualTo(UNREACHABLE);
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        // Given
        serve(exchange -> answer(exchange, 200, " ".repeat(1_000_000)));

        // When, Then
        assertThat(ask()).isEqualTo(new Refused(Trouble.TOO_LARGE, List.of()));
    }

    @Test
    void aRedirectIsNotFollowed() {
        // Given
        server.createContext("/elsewhere", exchange -> answer(exchange, 200, Recorded.answer("active")));
        serve(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 307, "");
        });

        // When, Then
        assertThat(ask()).isEqualTo(new Refused(Trouble.REDIRECTED, List.of()));
    }

    @Test
    void overloadIsHeardWithItsPause() {
        // Given
        serve(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "9");
            answer(exchange, 429, "");
        });

        // When, Then
        assertThat(ask()).isEqualTo(new Unheard(Trouble.UNREACHABLE, Optional.of(Duration.ofSeconds(9))));
    }

    @Test
    void aForbiddenAddressIsNeverConnectedTo() {
        // Given
        boolean[] reached = {false};
        serve(exchange -> {
            reached[0] = true;
            answer(exchange, 200, Recorded.answer("active"));
        });

        // When
        PayerAnswer answer = ask(Duration.ofSeconds(20), false);

        // Then
        assertThat(answer).isEqualTo(new Refused(Trouble.FORBIDDEN_ADDRESS, List.of()));
        assertThat(reached[0]).isFalse();
    }

    private void untilTheTestIsOver() {
        try {
            testIsOver.await();
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
        }
    }
}
