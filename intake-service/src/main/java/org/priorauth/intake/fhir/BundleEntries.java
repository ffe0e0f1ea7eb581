package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hl7.fhir.r4.model.Resource;
import org.priorauth.intake.reading.Complaints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The entries of a Bundle by every name a reference may call them. Only those that are asked for become resources. */
final class BundleEntries {

    private final Fhir fhir;
    private final Map<String, List<Found<Resource>>> parsed = new HashMap<>();
    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final Map<String, Entry> byFullUrl = new HashMap<>();
    private final Map<String, Entry> byTypeAndId = new HashMap<>();
    private final Map<String, Entry> byIdentifier = new HashMap<>();

    /** One entry that has not been parsed yet, or has. */
    private static final class Entry {

        private final ObjectNode json;
        private final String path;
        private final String fullUrl;
        private Found<Resource> found;

        Entry(ObjectNode json, String path, String fullUrl) {
            this.json = json;
            this.path = path;
            this.fullUrl = fullUrl;
        }
    }

    BundleEntries(Fhir fhir, JsonNode bundle, Complaints complaints) {
        this.fhir = fhir;
        JsonNode entries = bundle.path("entry");
        for (int i = 0; i < entries.size(); i++) {
            String path = "Bundle.entry[" + i + "]";
            if (entries.get(i).get("resource") instanceof ObjectNode resource) {
                add(new Entry(resource, path + ".resource", entries.get(i).path("fullUrl").asText("")), path,
                        complaints);
            } else {
                complaints.add(path + ".resource", "missing-element", "is missing");
            }
        }
    }

    /** FHIR R4 bdl-7: a fullUrl stands once in a Bundle. */
    private void add(Entry entry, String path, Complaints complaints) {
        String type = entry.json.path("resourceType").asText();
        String fullUrl = entry.fullUrl;
        if (!fullUrl.isEmpty() && byFullUrl.putIfAbsent(fullUrl, entry) != null) {
            complaints.add(path + ".fullUrl", "duplicate-full-url",
                    "is the fullUrl of another entry, too: " + byFullUrl.get(fullUrl).path);
        }
        byType.computeIfAbsent(type, absent -> new ArrayList<>()).add(entry);
        if (entry.json.hasNonNull("id")) {
            index(type + "/" + entry.json.get("id").asText(), entry, complaints);
        }
        ReferenceKey.typeAndId(fullUrl).ifPresent(key -> index(key, entry, complaints));
        identifiers(entry).forEach(key -> byIdentifier.putIfAbsent(type + "?" + key, entry));
    }

    /** Two servers may use one id; a relative reference to it would be a guess at a patient or a clinician. */
    private void index(String typeAndId, Entry entry, Complaints complaints) {
        Entry other = byTypeAndId.putIfAbsent(typeAndId, entry);
        if (other != null && other != entry) {
            complaints.add(entry.path + ".id", "duplicate-id", "is the id of another entry, too: " + other.path);
        }
    }

    private static List<String> identifiers(Entry entry) {
        JsonNode identifiers = entry.json.path("identifier");
        List<String> keys = new ArrayList<>();
        (identifiers.isArray() ? identifiers : List.of(identifiers))
                .forEach(one -> keys.add(one.path("system").asText("") + "|" + one.path("value").asText("")));
        return keys;
    }

    <T extends Resource> List<Found<T>> all(Class<T> type) {
        return parsed.computeIfAbsent(type.getSimpleName(),
                name -> byType.getOrDefault(name, List.of()).stream().map(this::parse).toList()).stream()
                .map(found -> new Found<>(type.cast(found.resource()), found.path())).toList();
    }

    Optional<String> fullUrl(Found<?> found) {
        return entry(found).map(entry -> entry.fullUrl);
    }

    private Optional<Entry> entry(Found<?> found) {
        return byType.getOrDefault(found.resource().fhirType(), List.of()).stream()
                .filter(entry -> entry.path.equals(found.path())).findFirst();
    }

    /** Bytes that were decoded while the Bundle was read, by the pointer within the resource. */
    Optional<byte[]> binary(Found<?> found, String pointer) {
        return entry(found).flatMap(entry -> Binaries.at(entry.json, pointer));
    }

    Optional<Found<Resource>> withFullUrl(String url) {
        return Optional.ofNullable(byFullUrl.get(url)).map(this::parse);
    }

    Optional<Found<Resource>> withTypeAndId(String typeAndId) {
        return Optional.ofNullable(byTypeAndId.get(typeAndId)).map(this::parse);
    }

    Optional<Found<Resource>> withIdentifier(String type, String identifier) {
        return Optional.ofNullable(byIdentifier.get(type + "?" + identifier)).map(this::parse);
    }

    private Found<Resource> parse(Entry entry) {
        if (entry.found == null) {
            entry.found = new Found<>((Resource) fhir.resource(Binaries.without(entry.json)), entry.path);
        }
        return entry.found;
    }
}
