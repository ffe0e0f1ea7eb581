package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The web inbox's types are made of {@code webui/openapi.json}, so that it builds without the services. What that file says
 * must be what they say; that they say more is no harm. To write it anew, all packaged: this test with
 * {@code -Dpriorauth.openapi.write=true}.
 */
@ExtendWith(RunningSystem.class)
class TheInboxKnowsTheApiTest {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final Path KNOWN = LocalSettings.checkout()
            .resolve("platform/gateway/src/main/webui/openapi.json");

    private final Door gateway;

    TheInboxKnowsTheApiTest(LocalSystem system) {
        this.gateway = new Door(system.url("gateway"), () -> system.token("ana"));
    }

    @Test
    void theServicesStillSayWhatTheInboxIsBuiltOn() throws IOException {
        // When
        ObjectNode said = (ObjectNode) gateway.get("/openapi").expecting(200).body();
        if (Boolean.getBoolean("priorauth.openapi.write")) {
            write(said.deepCopy());
        }

        // Then
        assertThat(said.path("x-missing")).as("services that did not answer").isEmpty();
        assertThat(StillSaid.missing(JSON.readTree(KNOWN.toFile()), said))
                .as("what the inbox relies on and no service says any more; write the file anew").isEmpty();
    }

    /** A version would change with each release and says nothing of the shape. */
    private static void write(ObjectNode said) throws IOException {
        said.remove("x-missing");
        said.withObjectProperty("info").put("version", "0");
        Files.writeString(KNOWN, JSON.writeValueAsString(JSON.treeToValue(said, Object.class)) + "\n");
    }

    /** Compares what two documents say, wherever in them it stands; a name that was given anew changes nothing. */
    private record StillSaid(JsonNode known, JsonNode said, List<String> gone, Set<String> seen) {

        private static final Set<String> PROSE = Set.of("description", "summary", "examples", "example", "tags",
                "operationId", "x-service", "title");

        /** Everything of the first that is not in the second, by its place. */
        static List<String> missing(JsonNode known, JsonNode said) {
            List<String> gone = new ArrayList<>();
            StillSaid all = new StillSaid(known, said, gone, new HashSet<>());
            known.path("paths").properties().forEach(
                    path -> all.look(path.getKey(), path.getValue(), said.path("paths").path(path.getKey())));
            return gone;
        }

        private void look(String where, JsonNode before, JsonNode now) {
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
}
