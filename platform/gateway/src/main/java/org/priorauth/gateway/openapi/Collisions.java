package org.priorauth.gateway.openapi;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Names that two services use for different things. Each of them gets its service's name in front:
 * {@code schemas/Line} of intake and of submission become {@code IntakeLine} and {@code SubmissionLine}. What is the same
 * everywhere, such as a problem, stays one.
 */
final class Collisions {

    private Collisions() {}

    /** The new names for one part; no entry: it keeps its name. */
    static Map<String, String> renamed(Part part, Set<String> colliding) {
        Map<String, String> renamed = new LinkedHashMap<>();
        part.components().fieldNames().forEachRemaining(key -> {
            if (colliding.contains(key)) {
                int slash = key.indexOf('/') + 1;
                renamed.put(key, key.substring(0, slash) + capital(part.service()) + key.substring(slash));
            }
        });
        return renamed;
    }

    /** The keys ({@code section/name}) with more than one meaning. */
    static Set<String> among(List<Part> parts) {
        Map<String, Set<JsonNode>> meanings = meanings(parts);
        Set<String> colliding = meanings.entrySet().stream().filter(it -> it.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> shared = shared(parts);
        // the same words mean different things when they refer to different things
        while (shared.stream().anyMatch(key -> refersTo(meanings.get(key), colliding) && colliding.add(key))) {
            continue;
        }
        return colliding;
    }

    static String capital(String service) {
        return service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
    }

    private static Map<String, Set<JsonNode>> meanings(List<Part> parts) {
        Map<String, Set<JsonNode>> meanings = new HashMap<>();
        parts.stream().map(Part::components).map(ObjectNode::properties).flatMap(Collection::stream)
                .forEach(it -> meanings.computeIfAbsent(it.getKey(), key -> new HashSet<>()).add(it.getValue()));
        return meanings;
    }

    private static Set<String> shared(List<Part> parts) {
        Set<String> seen = new HashSet<>();
        return parts.stream().map(Part::components).map(ObjectNode::properties).flatMap(Collection::stream)
                .map(Map.Entry::getKey).filter(key -> !seen.add(key)).collect(Collectors.toSet());
    }

    private static boolean refersTo(Set<JsonNode> meaning, Set<String> colliding) {
        return meaning.stream().anyMatch(it -> !Collections.disjoint(References.in(it), colliding));
    }
}
