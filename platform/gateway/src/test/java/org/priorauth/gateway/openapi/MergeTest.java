package org.priorauth.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.route.PathPattern;
import org.priorauth.gateway.route.Route;
import org.priorauth.gateway.route.RouteTable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class MergeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RouteTable TABLE = new RouteTable(List.of(
            route("/api/orders", "intake", Access.SIGNED_IN, "POST"),
            route("/api/orders", "inbox", Access.SIGNED_IN, "GET"),
            route("/api/orders/{id}", "inbox", Access.SIGNED_IN, "GET"),
            route("/api/orders/{id}", "intake", Access.SIGNED_IN, "PATCH"),
            route("/payer/**", "intake", Access.OPEN, "POST"),
            new Route(PathPattern.of("/ops/inbox/**"), Set.of("GET", "POST"), "inbox",
                    Optional.of(PathPattern.of("/ops/**")), 1, Access.OPS, false)));

    @Test
    void onlyWhatTheTableLeadsToIsShown() throws Exception {
        // Given
        String intake = """
                        {"paths": {"/api/orders": {"post": {"summary": "file"}, "get": {"summary": "not ours"}},
                                   "/internal/x": {"get": {"summary": "internal"}}, "/ops/x": {"get": {"summary": "intake ops"}}}}
                        """;

        // When
        ObjectNode merged = merge(Map.of("intake", intake));

        // Then
        assertThat(merged.get("paths"))
                .isEqualTo(tree("""
                                {"/api/orders": {"post": {"summary": "file", "x-service": "intake"}}}
                                """));
    }

    @Test
    void twoServicesShareAPathUnderTheTablesNameForItsParameter() throws Exception {
        // Given
        String intake = """
                        {"paths": {"/api/orders/{orderId}": {
                          "parameters": [{"name": "orderId", "in": "path", "required": true}, {"name": "q", "in": "query"}],
                          "patch": {"summary": "amend", "parameters": [{"name": "q", "in": "query", "required": true}]}}}}
                        """;
        String inbox = """
                       {"paths": {"/api/orders/{authorization}": {
                         "get": {"summary": "one", "parameters": [{"name": "authorization", "in": "path", "required": true}]}}}}
                       """;

        // When
        ObjectNode merged = merge(Map.of("intake", intake, "inbox", inbox));

        // Then
        assertThat(merged.get("paths")).isEqualTo(tree(
                """
                {"/api/orders/{id}": {
                  "patch": {"summary": "amend", "x-service": "intake",
                    "parameters": [{"name": "id", "in": "path", "required": true}, {"name": "q", "in": "query", "required": true}]},
                  "get": {"summary": "one", "x-service": "inbox",
                    "parameters": [{"name": "id", "in": "path", "required": true}]}}}
                """));
    }

    @Test
    void operationsAppearUnderTheirPublicPathAndSecurityIsTheGatewaysToSay() throws Exception {
        // Given
        String inbox = """
                       {"paths": {"/ops/dead-letters/{id}": {"get": {"summary": "one", "security": [{"jwt": ["ops"]}],
                          "parameters": [{"name": "id", "in": "path"}]}}}}
                       """;
        String intake = """
                        {"paths": {"/payer/notices": {"post": {"summary": "notice", "security": [{"jwt": []}]}}}}
                        """;

        // When
        ObjectNode merged = merge(Map.of("inbox", inbox, "intake", intake));

        // Then
        assertThat(merged.get("paths")).isEqualTo(
                tree("""
                     {"/ops/inbox/dead-letters/{id}": {"get": {"summary": "one", "x-service": "inbox",
                        "parameters": [{"name": "id", "in": "path"}]}},
                      "/payer/notices": {"post": {"summary": "notice", "x-service": "intake", "security": []}}}
                     """));
    }

    @Test
    void componentsThatNoShownOperationNeedsAreLeftOut() throws Exception {
        // Given
        String intake = """
                        {"paths": {"/api/orders": {"post": {"a": {"$ref": "#/components/schemas/Order"}}}},
                         "components": {"schemas": {"Order": {"line": {"$ref": "#/components/schemas/Line"}}, "Line": {"type": "string"},
                           "Internal": {"type": "object"}}, "securitySchemes": {"jwt": {"type": "http"}}}}
                        """;

        // When
        ObjectNode merged = merge(Map.of("intake", intake));

        // Then
        assertThat(merged.get("components")).isEqualTo(
                tree("""
                     {"schemas": {"Line": {"type": "string"}, "Order": {"line": {"$ref": "#/components/schemas/Line"}}}}
                     """));
    }

    @Test
    void aNameWithTwoMeaningsGetsItsServiceInFrontAndOneWithOneMeaningStays() throws Exception {
        // Given
        String intake = """
                        {"paths": {"/api/orders": {"post": {"a": {"$ref": "#/components/schemas/Page"}, "b": {"$ref": "#/components/schemas/Problem"}}}},
                         "components": {"schemas": {"Problem": {"type": "object"}, "Page": {"items": {"$ref": "#/components/schemas/Line"}},
                           "Line": {"type": "string"}}}}
                        """;
        String inbox = """
                       {"paths": {"/api/orders": {"get": {"a": {"$ref": "#/components/schemas/Page"}, "b": {"$ref": "#/components/schemas/Problem"}}}},
                        "components": {"schemas": {"Problem": {"type": "object"}, "Page": {"items": {"$ref": "#/components/schemas/Line"}},
                          "Line": {"type": "object"}}}}
                       """;

        // When
        ObjectNode merged = merge(Map.of("intake", intake, "inbox", inbox));

        // Then: both pages read the same and yet hold different lines
        assertThat(merged.get("components")).isEqualTo(tree(
                """
                {"schemas": {
                  "Problem": {"type": "object"},
                  "IntakeLine": {"type": "string"}, "IntakePage": {"items": {"$ref": "#/components/schemas/IntakeLine"}},
                  "InboxLine": {"type": "object"}, "InboxPage": {"items": {"$ref": "#/components/schemas/InboxLine"}}}}
                """));
        assertThat(merged.at("/paths/~1api~1orders/post/a/$ref").asText()).isEqualTo("#/components/schemas/IntakePage");
        assertThat(merged.at("/paths/~1api~1orders/get/a/$ref").asText()).isEqualTo("#/components/schemas/InboxPage");
        assertThat(merged.at("/paths/~1api~1orders/get/b/$ref").asText()).isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void anOperationsIdStaysUnique() throws Exception {
        // Given
        String intake = "{\"paths\": {\"/api/orders\": {\"post\": {\"operationId\": \"orders\"}}}}";
        String inbox = "{\"paths\": {\"/api/orders\": {\"get\": {\"operationId\": \"orders\"}}}}";

        // When
        ObjectNode merged = merge(Map.of("intake", intake, "inbox", inbox));

        // Then
        assertThat(merged.at("/paths/~1api~1orders/post/operationId").asText()).isEqualTo("orders");
        assertThat(merged.at("/paths/~1api~1orders/get/operationId").asText()).isEqualTo("inboxOrders");
    }

    @Test
    void tagsInUseAreListedOnce() throws Exception {
        // Given
        String document = """
                          {"paths": {"/api/orders": {"post": {"tags": ["Orders"]}, "get": {"tags": ["Orders"]}}},
                           "tags": [{"name": "Orders", "description": "orders"}, {"name": "Unused"}]}
                          """;

        // When
        ObjectNode merged = merge(Map.of("intake", document, "inbox", document));

        // Then
        assertThat(merged.get("tags")).isEqualTo(tree("[{\"name\": \"Orders\", \"description\": \"orders\"}]"));
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        // When
        ObjectNode merged = Merge.of(JSON.createObjectNode().put("openapi", "3.1.0"), List.of(), List.of("lmn"));

        // Then
        assertThat(merged).isEqualTo(tree("{\"openapi\": \"3.1.0\", \"paths\": {}, \"x-missing\": [\"lmn\"]}"));
    }

    private static ObjectNode merge(Map<String, String> documents) throws JsonProcessingException {
        List<Part> parts = new ArrayList<>();
        for (String service : TABLE.services()) {
            if (documents.containsKey(service)) {
                parts.add(new RoutedPart(TABLE).of(service, tree(documents.get(service))));
            }
        }
        return Merge.of(JSON.createObjectNode(), parts, List.of());
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }

    private static Route route(String path, String service, Access access, String... methods) {
        return new Route(PathPattern.of(path), Set.of(methods), service, Optional.empty(), 1, access, false);
    }
}
