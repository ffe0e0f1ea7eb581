package org.priorauth.submission.pas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.priorauth.chassis.testing.TestJson;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Which elements of a request the profiles neither demand nor flag as must-support. The parts of a data type come with the
 * element they are of: a period has its start, an identifier its system. An extension is one element.
 */
final class MustSupport {

    private static final List<String> OF_ANY_RESOURCE = List.of("resourceType", "id", "meta");

    private final PasValidator published;

    MustSupport(PasValidator published) { this.published = published; }

    /** By their places, e.g. {@code profile-claim Claim.fundsReserve}. */
    List<String> beyond(byte[] bundle) {
        List<String> found = new ArrayList<>();
        JsonNode request = tree(bundle);
        Stream.concat(Stream.of(request), stream(request.path("entry")).map(entry -> entry.path("resource")))
                .forEach(resource -> resource(resource, found));
        return found.stream().distinct().toList();
    }

    private void resource(JsonNode resource, List<String> found) {
        String url = resource.path("meta").path("profile").path(0).asText();
        StructureDefinition profile = published.profile(url);
        String type = resource.path("resourceType").asText();
        if (profile == null) {
            found.add(type + " of no profile");
        } else {
            List<String> beyond = new ArrayList<>();
            elements(resource, type, profile.getSnapshot().getElement(), beyond);
            beyond.forEach(place -> found.add(url.replaceFirst("^.*/", "") + " " + place));
        }
    }

    private static void elements(JsonNode node, String path, List<ElementDefinition> profile, List<String> beyond) {
        node.properties().stream().filter(member -> !OF_ANY_RESOURCE.contains(member.getKey())).forEach(member -> {
            String name = member.getKey().replaceFirst("^_", "");
            for (JsonNode one : member.getValue().isArray() ? member.getValue() : List.of(member.getValue())) {
                element(one, path + "." + name, profile, beyond);
            }
        });
    }

    private static void element(JsonNode value, String path, List<ElementDefinition> profile, List<String> beyond) {
        boolean extension = path.endsWith("xtension");
        List<ElementDefinition> known = profile.stream()
                .filter(one -> extension ? isExtension(one, path, value.path("url").asText()) : isAt(one, path))
                .toList();
        if (known.stream().noneMatch(one -> one.getMustSupport() || one.getMin() > 0)) {
            beyond.add(extension ? path + " " + value.path("url").asText() : path);
        } else if (!extension && known.stream().anyMatch(one -> isBackbone(one))) {
            elements(value, path, profile, beyond);
        }
    }

    /** A choice of types is written with its type. */
    private static boolean isAt(ElementDefinition one, String path) {
        String known = one.getPath();
        return known.equals(path) || known.endsWith("[x]")
                && path.matches(Pattern.quote(known.replace("[x]", "")) + "[A-Z][A-Za-z0-9]*");
    }

    private static boolean isExtension(ElementDefinition one, String path, String url) {
        return one.getPath().equals(path) && one.getType().stream().flatMap(type -> type.getProfile().stream())
                .anyMatch(profile -> profile.getValue().replaceFirst("\\|.*$", "").equals(url));
    }

    private static boolean isBackbone(ElementDefinition one) {
        return one.getType().stream().anyMatch(type -> type.getCode().equals("BackboneElement"));
    }

    private static JsonNode tree(byte[] bundle) {
        try {
            return TestJson.MAPPER.readTree(bundle);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
