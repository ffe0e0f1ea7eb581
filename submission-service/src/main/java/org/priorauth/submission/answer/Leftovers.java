package org.priorauth.submission.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.submission.domain.Unread;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import ca.uhn.fhir.context.FhirContext;

/**
 * What of a payer's resource was not kept: all that stands at a place nobody here reads ({@link Elements}), values that were
 * read and could not be used, and what {@link Mending} could not place. Nothing a payer says is lost without a trace.
 */
final class Leftovers {

    /** More than that is left to the stored original. */
    private static final int MOST = 40;
    private static final int LONGEST = 4_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What is one thing, kept or not by what it is known by. */
    private static final List<String> KEYS = List.of("code", "reference", "value");
    /** "At most 12" is not 12. */
    private static final String BOUND = "comparator";

    private final Elements elements;
    private final Kept kept;
    private final References references;
    private final List<Unread> found = new ArrayList<>();

    Leftovers(Elements elements, Kept kept, References references) {
        this.elements = elements;
        this.kept = kept;
        this.references = references;
    }

    /** @param at before each place, where the resource is not the answer itself */
    List<Unread> of(Resource resource, String at, FhirContext fhir) {
        try {
            members(JSON.readTree(fhir.newJsonParser().encodeResourceToString(resource)), at, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException("HAPI writes no JSON", impossible);
        }
        return found.stream().limit(MOST).toList();
    }

    private void members(JsonNode node, String at, String place) {
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (Set.of("extension", "modifierExtension").contains(name)) {
                member.getValue().forEach(one -> extension(one, at, place));
            } else {
                each(member.getValue(), at.isEmpty() ? name : at + "." + name, inside(place, name));
            }
        });
    }

    private static String inside(String place, String name) {
        String plain = name.replaceFirst("^_", "");
        return place.isEmpty() ? plain.replaceFirst("^(addItem|item)$", "line") : place + "." + plain;
    }

    private void each(JsonNode value, String at, String place) {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            value(value.get(i), at + "[" + i + "]", place);
        }
        if (!value.isArray()) {
            value(value, at, place);
        }
    }

    private void value(JsonNode value, String at, String place) {
        if (value.isNull() || elements.isSilent(place, telling(value))) {
            return;
        }
        if (!elements.isRead(place)) {
            add(at, value);
        } else if (isOneThing(value)) {
            extensionsOf(value, at, place);
            unless(isKept(value) && !value.has(BOUND), at, value);
        } else {
            members(value, at, place);
        }
    }

    /** One that is read may hold others that are not. */
    private void extension(JsonNode one, String at, String place) {
        String url = one.path("url").asText();
        String name = url.substring(url.lastIndexOf('/') + 1).replaceFirst("^extension-", "");
        String where = at.isEmpty() ? "extension" : at + ".extension";
        if (url.startsWith(Mending.UNREAD)) {
            found.add(new Unread(url.substring(Mending.UNREAD.length()), shortened(one.path("valueString").asText())));
        } else if (!elements.isRead(place + ":" + name)) {
            add(where, one);
        } else {
            one.path("extension").forEach(inner -> extension(inner, where, place + ":" + name));
            own(one, where, place + ":" + name);
        }
    }

    /** Of an extension whose value was not kept the whole is shown: a value alone does not tell what it is. */
    private void own(JsonNode one, String where, String place) {
        int before = found.size();
        one.properties().stream().filter(member -> member.getKey().matches("_?value.*"))
                .forEach(member -> value(member.getValue(), where, place));
        if (found.size() > before) {
            found.subList(before, found.size()).clear();
            add(where, one);
        }
    }

    private void extensionsOf(JsonNode value, String at, String place) {
        value.path("extension").forEach(one -> extension(one, at, place));
    }

    private static boolean isOneThing(JsonNode value) {
        return value.isValueNode() || KEYS.stream().anyMatch(key -> value.path(key).isValueNode());
    }

    private boolean isKept(JsonNode value) {
        return value.isValueNode()
                ? kept.holds(value)
                : isKnown(value)
                        || KEYS.stream().map(value::path).anyMatch(one -> one.isValueNode() && kept.holds(one));
    }

    /** A reference is kept as the name of whom it leads to. */
    private boolean isKnown(JsonNode value) {
        return value.has("reference")
                && references.who(new Reference(value.path("reference").asText())).filter(kept::holds).isPresent();
    }

    /** The word that a silent element may say: a code, or the code of a concept. */
    private static String telling(JsonNode value) {
        JsonNode word = value.isValueNode() ? value : value.path("coding").path(0).path("code");
        return word.asText().toLowerCase(Locale.ROOT);
    }

    private void unless(boolean known, String at, JsonNode value) {
        if (!known) {
            add(at, value);
        }
    }

    private void add(String at, JsonNode value) {
        found.add(new Unread(at, shortened(value.toString())));
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…";
    }
}
