package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class RoutingTest extends AtTheDoor {

    @ParameterizedTest
    @CsvSource({"POST,/api/v1/authorizations,intake", "PATCH,/api/v1/authorizations/a1,intake",
            "DELETE,/api/v1/authorizations/a1,intake", "GET,/api/v1/authorizations/a1/order,intake",
            "POST,/api/v1/authorizations/a1/documents,intake",
            "GET,/api/v1/authorizations/a1/documents,intake",
            "GET,/api/v1/authorizations/a1/documents/d1/content,intake",
            "GET,/api/v1/authorizations,inbox", "HEAD,/api/v1/authorizations,inbox",
            "GET,/api/v1/authorizations/a1,inbox", "GET,/api/v1/authorizations/counts,inbox",
            "GET,/api/v1/authorizations/a1/timeline,inbox",
            "GET,/api/v1/stream,inbox", "GET,/api/v1/authorizations/a1/benefits,benefits",
            "POST,/api/v1/authorizations/a1/benefits/refresh,benefits", "GET,/api/v1/authorizations/a1/letters,lmn",
            "PUT,/api/v1/authorizations/a1/letters/l1,lmn", "POST,/api/v1/authorizations/a1/letters/l1/signature,lmn",
            "GET,/api/v1/authorizations/a1/submissions,submission",
            "POST,/api/v1/authorizations/a1/submissions/s1/appeal,submission", "GET,/api/v1/inbox/items,inbox",
            "POST,/api/v1/inbox/items/i1/owner,inbox", "GET,/api/v1/reports/turnaround,inbox",
            "POST,/payer/notifications/medicare,submission", "GET,/.well-known/jwks.json,submission"})
    void everyRowOfTheTableLeadsToItsServiceAndToNoOther(String method, String path, String service) {
        // When
        HttpResponse<String> response = caller.send(method, path, BodyPublishers.noBody(), as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(world.reached()).isEqualTo(List.of(service));
        assertThat(world.service(service).only().method()).isEqualTo(method);
        assertThat(world.service(service).only().uri()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "benefits", "lmn", "submission", "inbox"})
    void operationsReachEachServiceUnderItsOwnName(String stage) {
        // When
        HttpResponse<String> response = caller.post("/ops/" + stage + "/dead-letters/redrive?limit=5", "{}",
                as("otto"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(world.reached()).isEqualTo(List.of(stage));
        assertThat(world.service(stage).only().uri()).isEqualTo("/ops/dead-letters/redrive?limit=5");
    }

    @Test
    void queryBodyAndStatusPassUnchanged() {
        // Given
        world.service("intake").answers(request -> request.response().setStatusCode(202)
                .putHeader("Content-Type", "application/json").end("{\"id\":\"a1\"}"));

        // When
        HttpResponse<String> response = caller.post("/api/v1/authorizations?dry=%20true&x=1", "{\"a\":1}",
                with(as("riverside-ehr"), "Content-Type", "application/fhir+json"));

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEqualTo("{\"id\":\"a1\"}");
        assertThat(world.service("intake").only().uri()).isEqualTo("/api/v1/authorizations?dry=%20true&x=1");
        assertThat(new String(world.service("intake").only().body())).isEqualTo("{\"a\":1}");
        assertThat(world.service("intake").only().headers().get("Content-Type")).isEqualTo("application/fhir+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/", "/api/v2/authorizations", "/api/v1/authorizations/",
            "/api/v1/authorizations/a1/", "/api/v1/authorizations/a1/other", "/api/v1/authorizations/a1/timeline/x",
            "/api/v1/streams", "/ops/intake2/x", "/ops", "/payers/x", "/.well-known/other", "/q/openapi", "/nothing"})
    void anUnknownPathIsA404ProblemAndReachesNobody(String path) {
        // When
        HttpResponse<String> response = caller.get(path, as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Caller.header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.body()).isEqualTo("{\"type\":\"https://priorauth.org/problems/not-found\","
                + "\"title\":\"Not found\",\"status\":404,\"code\":\"not-found\","
                + "\"detail\":\"There is nothing at this address.\"}");
        assertThat(world.reached()).isEmpty();
    }

    @Test
    void anotherMethodIsA405ThatNamesTheRightOnes() {
        // When
        HttpResponse<String> response = caller.send("PUT", "/api/v1/authorizations/a1", BodyPublishers.ofString("{}"),
                as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(code(response)).isEqualTo("method-not-allowed");
        assertThat(Caller.header(response, "Allow")).isEqualTo("DELETE, GET, HEAD, PATCH");
        assertThat(world.reached()).isEmpty();
    }
}
