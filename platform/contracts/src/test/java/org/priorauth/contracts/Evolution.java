package org.priorauth.contracts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What changed between two editions of a schema, other than an optional addition. A value added to an enum counts as
 * well: a reader of the earlier release refuses what it does not know.
 */
final class Evolution {

    private static final Set<String> WORDS = Set.of("title", "description", "$comment");
    private static final Set<String> MAY_GROW = Set.of("properties", "$defs");
    private static final Set<String> SETS = Set.of("required", "enum");

    private final List<String> breaks = new ArrayList<>();

    private Evolution() {}

    static List<String> breaks(JsonNode before, JsonNode now) {
        Evolution evolution = new Evolution();
        evolution.compareObjects("", before, now, false);
        return List.copyOf(evolution.breaks);
    }

    private void compare(String where, String keyword, JsonNode before, JsonNode now) {
        if (SETS.contains(keyword) && before.isArray()) {
            same(where, members(before), members(now));
        } else if (before.isObject() && now.isObject()) {
            compareObjects(where, before, now, MAY_GROW.contains(keyword));
        } else if (before.isArray() && before.size() == now.size()) {
            compareElements(where, before, now);
        } else {
            same(where, before, now);
        }
    }

    private void compareObjects(String where, JsonNode before, JsonNode now, boolean mayGrow) {
        for (Map.Entry<String, JsonNode> entry : before.properties()) {
            String name = entry.getKey();
            // Under properties and $defs the names are ours, elsewhere they are the keywords of JSON Schema.
            if (mayGrow || !WORDS.contains(name)) {
                compare(where + "/" + name, mayGrow ? "" : name, entry.getValue(), now.path(name));
            }
        }
        now.fieldNames().forEachRemaining(name -> {
            if (!mayGrow && !WORDS.contains(name) && !before.has(name)) {
                breaks.add(where + "/" + name + " is new");
            }
        });
    }

    private void compareElements(String where, JsonNode before, JsonNode now) {
        Iterator<JsonNode> next = now.elements();
        int index = 0;
        for (JsonNode element : before) {
            compare(where + "/" + index++, "", element, next.next());
        }
    }

    private void same(String where, Object before, Object now) {
        if (!before.equals(now)) {
            breaks.add(where + " was " + before + ", is " + (now.toString().isEmpty() ? "gone" : now));
        }
    }

    private static Set<String> members(JsonNode array) {
        Set<String> members = new TreeSet<>();
        array.forEach(member -> members.add(member.asText()));
        return members;
    }
}
