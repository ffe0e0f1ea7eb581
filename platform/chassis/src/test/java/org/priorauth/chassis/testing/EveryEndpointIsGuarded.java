package org.priorauth.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Tries every endpoint that the service's own OpenAPI names: no token, a role nobody has, another tenant. Subclass it in
 * each service with {@code @QuarkusTest @QuarkusTestResource(Backing.class)}.
 */
public abstract class EveryEndpointIsGuarded {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    protected Backing backing;

    /** One operation of the API. */
    public record Endpoint(String method, String path, boolean ofOneAuthorization, List<String> mediaTypes) {}

    /** Paths that need no user's token, each with a reason beside it in the subclass. */
    protected Set<String> open() {
        return Set.of();
    }

    @Test
    public void withoutATokenNobodyGetsIn() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            int status = call(endpoint, given()).statusCode();
            if (status != 401) {
                wrong.add(endpoint.method + " " + endpoint.path + " answered " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    public void aRoleOfNobodyGetsNothing() {
        assertThat(answersFor(backing.tokenAs("mallory", Cast.RIVERSIDE, "stranger"), endpoints())).containsOnly(403);
    }

    @Test
    public void aTokenWithoutATenantGetsNothing() {
        assertThat(answersFor(backing.tokenAs("mallory", "", everyRole()), withAuthorization())).doesNotContain(200,
                201,
                202, 204);
    }

    @Test
    public void anExpiredOrForeignTokenIsNoToken() {
        var tokens = backing.infrastructure().login().tokens();
        for (String token : List.of(tokens.expired("ana"), tokens.forAnotherAudience("ana"),
                tokens.fromAnotherIssuer("ana"),
                tokens.signedByAStranger("ana"))) {
            assertThat(answersFor(token, endpoints())).containsOnly(401);
        }
    }

    /** Every role at once in another clinic: an authorization's data are as good as absent. */
    @Test
    public void anotherTenantSeesAndChangesNothing() {
        UUID authorization = authorizationOf(Cast.RIVERSIDE);
        String stranger = backing.tokenAs("mallory", Cast.LAKEVIEW, everyRole());
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : withAuthorization()) {
            int status = call(endpoint, given().auth().oauth2(stranger), authorization).statusCode();
            if (status < 400 || status >= 500) {
                wrong.add(endpoint.method + " " + endpoint.path + " answered " + status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An authorization that this service knows in the tenant. */
    protected abstract UUID authorizationOf(String tenant);

    private static String[] everyRole() {
        return new String[]{"coordinator", "clinician", "lead", "ehr", "ops", "auditor"};
    }

    private List<Endpoint> withAuthorization() {
        return endpoints().stream().filter(Endpoint::ofOneAuthorization).toList();
    }

    private List<Integer> answersFor(String token, List<Endpoint> endpoints) {
        return endpoints.stream().map(endpoint -> call(endpoint, given().auth().oauth2(token)).statusCode()).toList();
    }

    private static Response call(Endpoint endpoint, RequestSpecification as) {
        return call(endpoint, as, new UUID(0x0123456789ab7000L, 0x8000000000000001L));
    }

    private static Response call(Endpoint endpoint, RequestSpecification as, UUID id) {
        String path = endpoint.path.replace("{id}", id.toString()).replaceAll("\\{[^}]+}",
                UUID.nameUUIDFromBytes(new byte[1]).toString());
        if (!endpoint.mediaTypes.isEmpty()) {
            // bytes, which the client sends whatever the type
            as = as.contentType(endpoint.mediaTypes.get(0))
                    .body((endpoint.mediaTypes.get(0).contains("json") ? "{}" : "x").getBytes());
        }
        return as.request(endpoint.method.toUpperCase(java.util.Locale.ROOT), path);
    }

    private List<Endpoint> endpoints() {
        JsonNode api = TestJson.tree(given().accept("application/json").get("/q/openapi?format=json").asByteArray());
        List<Endpoint> found = new ArrayList<>();
        api.path("paths").properties().forEach(path -> found.addAll(operations(path)));
        assertThat(found).as("operations in /q/openapi").isNotEmpty();
        return found.stream().filter(endpoint -> !open().contains(endpoint.path)).toList();
    }

    private static List<Endpoint> operations(Map.Entry<String, JsonNode> path) {
        List<Endpoint> found = new ArrayList<>();
        path.getValue().properties().forEach(operation -> {
            if (METHODS.contains(operation.getKey())) {
                List<String> types = operation.getValue().path("requestBody").path("content").properties().stream()
                        .map(Map.Entry::getKey).toList();
                found.add(new Endpoint(operation.getKey(), path.getKey(),
                        path.getKey().contains("/authorizations/{id}"), types));
            }
        });
        return found;
    }
}
