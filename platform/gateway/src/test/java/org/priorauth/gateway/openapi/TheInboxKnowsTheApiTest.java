package org.priorauth.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.route.PathPattern;
import org.priorauth.gateway.route.Route;
import org.priorauth.gateway.route.RouteTable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * The web inbox's types are made of {@code webui/openapi.json}, so that it builds without the services. What that file says
 * must be what they say; that they say more is no harm. To write it anew, with all services built:
 * {@code ./mvnw -pl platform/gateway test -Dtest=TheInboxKnowsTheApiTest -Dpriorauth.openapi.write=true}
 */
class TheInboxKnowsTheApiTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final Path KNOWN = Path.of("src/main/webui/openapi.json");

    @Test
    void theServicesStillSayWhatTheInboxIsBuiltOn() throws IOException {
        // Given
        RouteTable table = table();
        assumeTrue(table.services().stream().map(TheInboxKnowsTheApiTest::documentOf).allMatch(Files::exists),
                "Skipped: not all services are built, so nothing tells what their API is.");

        // When
        JsonNode said = merged(table);
        if (Boolean.getBoolean("priorauth.openapi.write")) {
            Files.writeString(KNOWN, JSON.writeValueAsString(JSON.treeToValue(said, Object.class)) + "\n");
        }

        // Then
        JsonNode known = JSON.readTree(KNOWN.toFile());
        List<String> gone = new ArrayList<>();
        known.path("paths").properties().forEach(path -> new StillSaid(known, said, gone).look(path.getKey(),
                path.getValue(), said.path("paths").path(path.getKey())));
        assertThat(gone).as("what the inbox relies on and no service says any more; write the file anew").isEmpty();
    }

    /** Compares what two documents say, wherever in them it stands; a name that was given anew changes nothing. */
    private record StillSaid(JsonNode known, JsonNode said, List<String> gone, Set<String> seen) {

        private static final Set<String> PROSE = Set.of("description", "summary", "examples", "example", "tags",
                "operationId", "x-service", "title");

        StillSaid(JsonNode known, JsonNode said, List<String> gone) {
            this(known, said, gone, new java.util.HashSet<>());
        }

        void look(String where, JsonNode before, JsonNode now) {
            if (before.has("$ref")) {
                if (seen.add(before.path("$ref").asText() + " " + now.path("$ref").asText())) {
                    look(where, resolve(known, before), resolve(said, now));
                }
            } else if (before.isObject()) {
                before.properties().stream().filter(member -> !PROSE.contains(member.getKey()))
                        .forEach(member -> look(where + " " + member.getKey(), member.getValue(),
                                resolve(said, now).path(member.getKey())));
            } else if (before.isArray()) {
                before.forEach(element -> lookFor(where, element, now));
            } else if (!before.equals(now)) {
                gone.add(where + ": " + before);
            }
        }

        /** Of enums, required members and parameters, whose order says nothing. */
        private void lookFor(String where, JsonNode element, JsonNode among) {
            boolean there = StreamSupport.stream(among.spliterator(), false)
                    .anyMatch(one -> element.isObject()
                            ? one.path("name").equals(element.path("name"))
                            : one.equals(element));
            if (!there) {
                gone.add(where + ": " + element);
            }
        }

        private static JsonNode resolve(JsonNode document, JsonNode node) {
            return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
        }
    }

    private static JsonNode merged(RouteTable table) throws IOException {
        RoutedPart routed = new RoutedPart(table);
        List<Part> parts = new ArrayList<>();
        ObjectNode frame = (ObjectNode) JSON
                .readTree(TheInboxKnowsTheApiTest.class.getResourceAsStream("/openapi-frame.json"));
        parts.add(new Part(Route.GATEWAY, (ObjectNode) frame.remove("paths"), JSON.createObjectNode(),
                JSON.createObjectNode()));
        for (String service : table.services()) {
            parts.add(routed.of(service, JSON.readTree(documentOf(service).toFile())));
        }
        frame.withObjectProperty("info").put("version", "0");
        return Merge.of(frame, parts, List.of());
    }

    private static Path documentOf(String service) {
        return Path.of("../../" + service + "-service/target/openapi/openapi.json");
    }

    private static RouteTable table() throws IOException {
        JsonNode settings = new YAMLMapper()
                .readTree(TheInboxKnowsTheApiTest.class.getResourceAsStream("/application.yaml"));
        return new RouteTable(StreamSupport
                .stream(settings.at("/priorauth/gateway/routes").spliterator(), false)
                .map(TheInboxKnowsTheApiTest::route)
                .toList());
    }

    private static Route route(JsonNode row) {
        Set<String> methods = row.has("methods")
                ? StreamSupport.stream(row.path("methods").spliterator(), false).map(JsonNode::asText)
                        .collect(Collectors.toSet())
                : Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
        return new Route(PathPattern.of(row.path("path").asText()), methods, row.path("to").asText(),
                Optional.ofNullable(row.path("as").asText(null)).map(PathPattern::of), 1,
                Access.valueOf(
                        row.path("access").asText("signed-in").replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
                false);
    }
}
