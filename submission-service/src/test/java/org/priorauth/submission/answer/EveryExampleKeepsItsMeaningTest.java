package org.priorauth.submission.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.Unread;
import org.priorauth.submission.pas.PublishedPackages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Each file of the guide that a payer may send: every value in it is in what this service keeps and shows, or is one of the
 * few named below that say nothing of the case. The list of files is the package's own.
 */
class EveryExampleKeepsItsMeaningTest {

    private static final List<String> FROM_PAYERS = List.of("ClaimResponse", "Task", "CommunicationRequest",
            "OperationOutcome");

    /** What says nothing of the case, by the end of its place, and why. */
    private static final Map<String, String> MEANINGLESS = Map.ofEntries(
            Map.entry("(resourceType|id|language|url|meta\\.profile)", "FHIR's own"),
            Map.entry("text\\..*", "the same in HTML, for those who cannot read the rest"),
            Map.entry("(.*\\.)?(system|display|currency)", "belongs to the value beside it, which is asserted"),
            Map.entry("ClaimResponse\\.identifier\\..*", "our own claim's: by it the answer found its case"),
            Map.entry("ClaimResponse\\.(patient|insurer|requestor|request|insurance)\\b.*",
                    "whom it is about: compared with the case, not copied"),
            Map.entry("ClaimResponse\\.(status|use|type|created)\\b.*", "fixed, or as it was asked"),
            Map.entry("(.*\\.)?category\\.coding\\.code", "adjudication: 'submitted', as the guide fixes it"),
            Map.entry("Task\\.(status|intent|for|requester|owner|reasonCode|reasonReference|code)\\b.*",
                    "open, for prior authorization, by the payer to us, as all of them"),
            Map.entry("Task\\.input\\.type\\..*", "says what the value beside it is"),
            Map.entry("CommunicationRequest\\.status", "open, as all that ask"));

    /** A value and the names on the way to it. */
    private record Leaf(String place, String value) {

        boolean isMeaningless() {
            return MEANINGLESS.keySet().stream().anyMatch(pattern -> place.matches("(.*\\.)?" + pattern));
        }

        /** What a reference leads to within the file is kept by its name: see ExamplesReadWholeTest. */
        boolean isNamedIn(String file) {
            return place.endsWith(".reference") && PublishedPackages.example(file).contains("/fhir/" + value + "\"");
        }
    }

    @BeforeAll
    static void packagesAreThere() {
        PublishedPackages.areNeeded();
    }

    static Stream<String> answers() {
        return PublishedPackages.examples().stream().filter(name -> !leaves(name).isEmpty());
    }

    @Test
    void thePackageHasSixteenFilesThatAPayerMaySendAndAllAreRead() {
        assertThat(answers()).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("answers")
    @Shows({"conf-7", "conf-8"})
    void everyValueIsKept(String file) {
        // When
        Kept kept = kept(file);

        // Then
        assertThat(leaves(file)).filteredOn(leaf -> !leaf.isMeaningless() && !leaf.isNamedIn(file)).isNotEmpty()
                .allSatisfy(leaf -> assertThat(kept.holds(leaf.value())).as(leaf.toString()).isTrue());
    }

    @Test
    void whatWasNotSaidIsNotKept() {
        assertThat(kept("ClaimResponse-RejectionResponseExample.json").holds("A1")).isFalse();
    }

    /** In our words, or as it came. */
    private static Kept kept(String file) {
        Object read = read(file);
        return read instanceof Read.Answered answered
                ? new Kept(answered, answered.answer().more().unread().stream().map(Unread::json)
                        .map(EveryExampleKeepsItsMeaningTest::tree).toList())
                : new Kept(read);
    }

    private static Object read(String file) {
        byte[] bytes = PublishedPackages.example(file).getBytes(StandardCharsets.UTF_8);
        if (file.startsWith("Parameters-")) {
            return Readers.inquiries().read(bytes,
                    org.priorauth.submission.pas.Requests.intent(UUID.randomUUID(), List.of(1)));
        }
        if (file.startsWith("Task-") || file.startsWith("CommunicationRequest-")) {
            bytes = AnswerReaderTest.bytes(AnswerReaderTest.bundle(AnswerReaderTest.response("\"item\":[]"),
                    new String(bytes, StandardCharsets.UTF_8)));
        }
        return Readers.answers().read(bytes, List.of(1));
    }

    /** Of every resource in it that is the payer's to say. */
    private static List<Leaf> leaves(String file) {
        List<Leaf> found = new ArrayList<>();
        resources(tree(PublishedPackages.example(file)))
                .forEach(resource -> collect(resource, resource.path("resourceType").asText(), found));
        return found;
    }

    private static Stream<ObjectNode> resources(JsonNode node) {
        if (FROM_PAYERS.contains(node.path("resourceType").asText())) {
            return Stream.of((ObjectNode) node);
        }
        return Stream.of("entry", "parameter").flatMap(name -> Stream.of(node.path(name)))
                .flatMap(list -> all(list).stream()).flatMap(one -> resources(one.path("resource")));
    }

    private static List<JsonNode> all(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all;
    }

    private static void collect(JsonNode node, String place, List<Leaf> found) {
        if (node.isValueNode()) {
            found.add(new Leaf(place, node.asText()));
        } else if (node.isArray()) {
            node.forEach(one -> collect(one, place, found));
        } else {
            node.properties().forEach(member -> collect(member.getValue(), place + "." + member.getKey(), found));
        }
    }

    private static JsonNode tree(String json) {
        try {
            return TestJson.MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
