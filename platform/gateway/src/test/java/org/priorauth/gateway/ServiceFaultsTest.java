package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ServiceFaultsTest extends AtTheDoor {

    @ParameterizedTest
    @CsvSource({"POST,/api/v1/authorizations,intake", "GET,/api/v1/authorizations,inbox",
            "GET,/api/v1/stream,inbox", "GET,/api/v1/authorizations/a1/benefits,benefits",
            "GET,/api/v1/authorizations/a1/letters,lmn", "GET,/api/v1/authorizations/a1/submissions,submission"})
    void aServiceThatIsDownIsA503ThatNamesTheStage(String method, String path, String stage) {
        // Given
        world.service(stage).down();

        // When
        HttpResponse<String> response = caller.send(method, path,
                BodyPublishers.ofString("POST".equals(method) ? "{}" : ""), as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Caller.header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Caller.header(response, "Retry-After")).isEqualTo("5");
        assertThat(Caller.json(response)).isEqualTo(new JsonObject()
                .put("type", "https://priorauth.org/problems/service-unavailable").put("title", "Service unavailable")
                .put("status", 503).put("code", "service-unavailable")
                .put("detail", "The " + stage + " service is down. Nothing was done; try again shortly.")
                .put("stage", stage));
    }

    @Test
    void aServiceThatIsBackIsFoundAtOnce() {
        // Given
        world.service("inbox").down();
        assertThat(caller.get("/api/v1/authorizations", as("ana")).statusCode()).isEqualTo(503);
        world.service("inbox").up();

        // When
        HttpResponse<String> response = caller.get("/api/v1/authorizations", as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatHangsIsGivenUpInTime() {
        // Given
        world.service("lmn").takes(request -> request.resume());

        // When
        long start = System.nanoTime();
        HttpResponse<String> response = caller.post("/api/v1/authorizations/a1/letters", "{}", as("ana"));
        long seconds = (System.nanoTime() - start) / 1_000_000_000;

        // Then
        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(code(response)).isEqualTo("service-slow");
        assertThat(Caller.json(response).getString("stage")).isEqualTo("lmn");
        assertThat(Caller.header(response, "Retry-After")).isEqualTo("5");
        assertThat(seconds).isBetween(1L, 3L);
    }

    @Test
    void aServiceThatBreaksOffLeavesTheOutcomeOpenAndSaysSo() {
        // Given
        world.service("intake").answers(request -> request.connection().close());

        // When
        HttpResponse<String> response = caller.post("/api/v1/authorizations", "{}", as("riverside-ehr"));

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Caller.json(response).getString("stage")).isEqualTo("intake");
        assertThat(Caller.json(response).getString("detail"))
                .isEqualTo("The intake service broke off. Whether it did what"
                        + " you asked is not known: repeat it with the same Idempotency-Key.");
        assertThat(world.service("intake").received()).hasSize(1);
    }

    @Test
    void anAnswerThatBreaksOffIsNotTakenForComplete() throws IOException {
        // Given
        world.service("inbox").takes(request -> request.response().putHeader("Content-Length", "100").write("half")
                .onComplete(v -> request.connection().close()));
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            String answer = connection.send("GET /api/v1/authorizations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + world.tokens().of("ana") + "\r\n\r\n").readToEnd();

            // Then: the announced hundred bytes never came and the connection is gone
            assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n").containsIgnoringCase("content-length: 100\r\n");
        }
    }

    @Test
    void aServicesOwnErrorPassesAsItIs() {
        // Given
        world.service("intake").answers(request -> request.response().setStatusCode(422)
                .putHeader("Content-Type", "application/problem+json").end("{\"code\":\"facts-missing\"}"));

        // When
        HttpResponse<String> response = caller.post("/api/v1/authorizations", "{}", as("riverside-ehr"));

        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).isEqualTo("{\"code\":\"facts-missing\"}");
    }
}
