package org.priorauth.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.infrastructure.FreePorts;

import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SelfSignedCertificate;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpServer;

/** The way out, against servers that behave and those that do not. */
class DoorTest {

    private static final Limits LITTLE = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(1), 20_000, 2);
    private static final SelfSignedCertificate PAYERS = SelfSignedCertificate.create("fhir.payer.example");
    private static Vertx vertx;
    private static HttpServer plain;
    private static HttpServer secure;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        plain = listen(new HttpServerOptions().setCompressionSupported(true));
        secure = listen(new HttpServerOptions().setSsl(true).setKeyCertOptions(PAYERS.keyCertOptions()));
    }

    private static HttpServer listen(HttpServerOptions options) {
        return vertx.createHttpServer(options.setHost("127.0.0.1").setPort(0))
                .requestHandler(request -> serve(request.getDelegate())).listenAndAwait();
    }

    @AfterAll
    static void stop() {
        vertx.closeAndAwait();
        PAYERS.delete();
    }

    private static void serve(HttpServerRequest request) {
        switch (request.path()) {
            case "/echo" -> request.bodyHandler(body -> request.response()
                    .end(request.getHeader("Content-Type") + " " + request.getHeader("Accept") + " " + body));
            case "/header" -> request.response().end(request.query() + " " + request.getHeader("Asker"));
            case "/moved" -> request.response().setStatusCode(307).putHeader("Location", "/echo").end();
            case "/busy" -> request.response().setStatusCode(429).putHeader("Retry-After", "9").end();
            case "/page" -> request.response().putHeader("Content-Type", "text/html").end("<html/>");
            case "/long" -> request.response().end(" ".repeat(1_000_000));
            case "/drip" -> request.response().setChunked(true).write("{");
            case "/break" -> request.response().setChunked(true).write("{").onComplete(
                    written -> request.connection().close());
            default -> {
            } // never answers
        }
    }

    private static Door door(Addresses addresses) {
        return new Door(vertx, Clock.systemUTC(), addresses, LITTLE);
    }

    private static URI url(String path) {
        return URI.create("http://127.0.0.1:" + plain.actualPort() + path);
    }

    private static Reply get(String path) {
        return door(Addresses.ANY).get(url(path), Map.of()).await().indefinitely();
    }

    @Test
    void aBodyIsPostedAndOneOfItsTypeWanted() {
        // When
        Reply reply = door(Addresses.ANY).post(url("/echo"), "text/x-letter", "Grüße".getBytes(StandardCharsets.UTF_8))
                .await().indefinitely();

        // Then
        assertThat(text(reply)).isEqualTo("text/x-letter text/x-letter Grüße");
    }

    @Test
    void headersAndQueryGoOut() {
        // When
        Reply reply = door(Addresses.ANY).get(url("/header?a=b"), Map.of("Asker", "me")).await().indefinitely();

        // Then
        assertThat(text(reply)).isEqualTo("a=b me");
    }

    @Test
    void aRedirectIsNotFollowed() {
        assertThat(get("/moved")).isInstanceOfSatisfying(Reply.Whole.class, answer -> {
            assertThat(answer.status()).isEqualTo(307);
            assertThat(answer.body()).isEmpty();
        });
    }

    @Test
    void overloadIsHeardWithItsPause() {
        assertThat(get("/busy")).isInstanceOfSatisfying(Reply.Whole.class, answer -> {
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.retryAfter()).isEqualTo(Optional.of(Duration.ofSeconds(9)));
        });
    }

    /** The long answer is a thousand bytes on the wire: what counts is its size unpacked. */
    @Test
    void anAnswerThatUnpacksToMoreThanTheHouseReadsIsNotRead() {
        assertThat(get("/long")).isEqualTo(new Reply.Lost(Reply.Why.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/silent", "/drip"})
    void anAnswerThatIsNotWholeInTimeIsLate(String path) {
        assertThat(get(path)).isEqualTo(new Reply.Lost(Reply.Why.TIMED_OUT));
    }

    @Test
    void halfAnAnswerIsCutOff() {
        assertThat(get("/break")).isEqualTo(new Reply.Lost(Reply.Why.CUT_OFF));
    }

    @Test
    void whereNobodyListensNothingIsSent() {
        // Given
        URI nobody = URI.create("http://127.0.0.1:" + FreePorts.next());

        // When
        Reply reply = door(Addresses.ANY).get(nobody, Map.of()).await().indefinitely();

        // Then
        assertThat(reply).isEqualTo(new Reply.Lost(Reply.Why.UNREACHABLE));
    }

    @Test
    void theKindOfAnAnswerIsTold() {
        assertThat(get("/page")).isInstanceOfSatisfying(Reply.Whole.class,
                answer -> assertThat(answer.type()).contains("text/html"));
    }

    @Test
    void aSilentServerDoesNotKeepItsConnections() {
        // Given
        Door door = door(Addresses.ANY);
        for (int one = 0; one < LITTLE.connections(); one++) {
            door.get(url("/silent"), Map.of()).await().indefinitely();
        }

        // When
        Reply reply = door.get(url("/header"), Map.of("Asker", "me")).await().indefinitely();

        // Then
        assertThat(text(reply)).isEqualTo("null me");
    }

    @Test
    void aForbiddenAddressIsNeverConnectedTo() {
        // Given
        Door door = door(host -> {
            throw new Addresses.Forbidden();
        });

        // When
        Reply reply = door.get(url("/header"), Map.of()).await().indefinitely();

        // Then
        assertThat(reply).isEqualTo(new Reply.Lost(Reply.Why.FORBIDDEN_ADDRESS));
    }

    @Test
    void theAddressThatWasLookedAtIsConnectedToAndTheNamesCertificateHolds() {
        assertThat(overTls("fhir.payer.example")).isInstanceOfSatisfying(Reply.Whole.class,
                answer -> assertThat(answer.status()).isEqualTo(200));
    }

    @Test
    void anotherNamesCertificateDoesNot() {
        assertThat(overTls("fhir.other.example")).isEqualTo(new Reply.Lost(Reply.Why.UNTRUSTED));
    }

    /** Neither name is known to any DNS. */
    private static Reply overTls(String name) {
        var client = vertx.createHttpClient(Door.options(LITTLE).setTrustOptions(PAYERS.trustOptions()));
        return new Door(client, Clock.systemUTC(), host -> InetAddress.getLoopbackAddress(), LITTLE)
                .get(URI.create("https://" + name + ":" + secure.actualPort() + "/header"), Map.of())
                .await().indefinitely();
    }

    private static String text(Reply reply) {
        return new String(((Reply.Whole) reply).body(), StandardCharsets.UTF_8);
    }
}
