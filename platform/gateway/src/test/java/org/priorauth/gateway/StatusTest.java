package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class StatusTest extends AtTheDoor {

    @Test
    void operationsSeeWhichServiceIsReadyAndWhyNot() {
        // Given
        health("intake", 200, "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}");
        health("lmn", 200, "{\"status\":\"UP\",\"checks\":[]}");
        health("submission", 200, "{\"status\":\"UP\",\"checks\":[]}");
        health("benefits", 503, "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"},"
                + "{\"name\":\"kafka\",\"status\":\"DOWN\"}]}");
        world.service("inbox").down();

        // When
        HttpResponse<String> response = caller.get("/status", as("otto"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.json(response)).isEqualTo(new JsonObject().put("ready", false).put("stages",
                new JsonArray().add(stage("intake", true)).add(stage("inbox", false, "unreachable"))
                        .add(stage("benefits", false, "kafka")).add(stage("lmn", true))
                        .add(stage("submission", true))));
    }

    @Test
    void aServiceThatHangsDoesNotHoldUpTheOthers() {
        // Given
        world.service("lmn").takes(request -> request.resume());

        // When
        HttpResponse<String> response = caller.get("/status", as("otto"));

        // Then
        assertThat(Caller.json(response).getJsonArray("stages").getJsonObject(3))
                .isEqualTo(stage("lmn", false, "unreachable"));
    }

    @Test
    void aCoordinatorDoesNotSeeIt() {
        // When
        HttpResponse<String> response = caller.get("/status", as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void theGatewaysOwnHealthDoesNotHangOnTheServices() {
        // Given
        world.service("intake").down();
        world.service("inbox").down();

        // When
        HttpResponse<String> ready = caller.get("/q/health/ready");

        // Then
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(Caller.json(ready).getString("status")).isEqualTo("UP");
        assertThat(caller.get("/q/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsCountByRouteAndHoldNoId() {
        // Given
        caller.get("/api/v1/authorizations/0190a0c4-7a00-7000-8000-000000000001", as("ana"));

        // When
        HttpResponse<String> metrics = caller.get("/q/metrics");

        // Then
        assertThat(metrics.body()).contains("priorauth_gateway_requests_seconds_count{method=\"GET\","
                + "route=\"/api/v1/authorizations/{id}\",service=\"inbox\",status=\"200\"}")
                .doesNotContain("0190a0c4");
    }

    private void health(String service, int status, String body) {
        world.service(service).answers(request -> request.response().setStatusCode(status).end(body));
    }

    private static JsonObject stage(String name, boolean ready, String... failing) {
        return new JsonObject().put("stage", name).put("ready", ready).put("failing", new JsonArray(List.of(failing)));
    }
}
