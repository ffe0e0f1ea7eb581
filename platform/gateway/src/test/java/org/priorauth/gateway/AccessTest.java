package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class AccessTest extends AtTheDoor {

    private static final String LIST = "/api/v1/authorizations";

    @ParameterizedTest
    @ValueSource(strings = {LIST, "/api/v1/stream", "/api/v1/inbox/items", "/ops/intake/dead-letters", "/session",
            "/status"})
    void withoutATokenTheAnswerIs401AndNoRedirect(String path) {
        // When
        HttpResponse<String> response = caller.get(path);

        // Then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Caller.header(response, "WWW-Authenticate")).isEqualTo("Bearer realm=\"priorauth\"");
        assertThat(Caller.header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Caller.json(response)).isEqualTo(new JsonObject()
                .put("type", "https://priorauth.org/problems/unauthenticated").put("title", "Who are you?")
                .put("status", 401).put("code", "unauthenticated")
                .put("detail", "Send a valid bearer token of your clinic's log-in, or log in at /login."));
        assertThat(world.reached()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "another issuer", "another audience", "signed by a stranger", "not a token",
            "basic", "empty"})
    void aTokenThatDoesNotHoldIsA401ThatSaysSo(String fault) {
        // When
        HttpResponse<String> response = caller.get(LIST, "Authorization", header(fault));

        // Then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Caller.header(response, "WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"priorauth\", error=\"invalid_token\"");
        assertThat(code(response)).isEqualTo("unauthenticated");
        assertThat(world.reached()).isEmpty();
    }

    private String header(String fault) {
        return switch (fault) {
            case "expired" -> "Bearer " + world.tokens().expired("ana");
            case "another issuer" -> "Bearer " + world.tokens().fromAnotherIssuer("ana");
            case "another audience" -> "Bearer " + world.tokens().forAnotherAudience("ana");
            case "signed by a stranger" -> "Bearer " + world.tokens().signedByAStranger("ana");
            case "not a token" -> "Bearer nonsense";
            case "basic" -> "Basic YW5hOmFuYQ==";
            default -> "Bearer ";
        };
    }

    @ParameterizedTest
    @CsvSource({"ana,403", "lee,403", "audrey,403", "riverside-ehr,403", "otto,200"})
    void onlyOperationsSeeOps(String who, int status) {
        // When
        HttpResponse<String> response = caller.get("/ops/lmn/dead-letters", as(who));

        // Then
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(world.reached()).isEqualTo(status == 200 ? List.of("lmn") : List.of());
    }

    @Test
    void aServicesOwnTokenDoesNotComeInFromOutside() {
        // When
        HttpResponse<String> response = caller.get(LIST, as("priorauth-submission"));

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(code(response)).isEqualTo("forbidden");
        assertThat(world.reached()).isEmpty();
    }

    @Test
    void aBearerTokenReachesTheServiceAsItCame() {
        // Given
        String token = world.tokens().of("riverside-ehr");

        // When
        caller.post("/api/v1/authorizations", "{}", bearer(token));

        // Then
        assertThat(world.service("intake").only().headers().getAll("Authorization")).containsExactly("Bearer " + token);
    }

    @Test
    void aPayersCredentialsPassToTheServiceThatKnowsThem() {
        // When
        HttpResponse<String> response = caller.post("/payer/notifications/medicare", "{}", "Authorization",
                "Bearer payer-secret");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(world.service("submission").only().headers().get("Authorization")).isEqualTo("Bearer payer-secret");
    }

    @Test
    void theSessionSaysWhoIsCalling() {
        // When
        HttpResponse<String> response = caller.get("/session", as("chen"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.json(response)).isEqualTo(new JsonObject().put("id", "chen").put("name", "Dr. Mei Chen")
                .put("username", "chen").put("tenant", "riverside").put("roles", new JsonArray().add("clinician")));
    }
}
