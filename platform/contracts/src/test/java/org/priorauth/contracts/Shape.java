package org.priorauth.contracts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a schema names, seen beside the record that bears it.
 *
 * @param schemas every schema by the file name that references use
 * @param file the file that {@code node} stands in, for references within it
 */
record Shape(Map<String, JsonNode> schemas, String file, JsonNode node) {

    static Shape of(Topic<?> topic) {
        Map<String, JsonNode> schemas = Schemas.byId().entrySet().stream().collect(
                Collectors.toMap(entry -> entry.getKey().substring(Schemas.BASE.length()),
                        e -> Json.tree(e.getValue())));
        String file = topic.name() + ".schema.json";
        return new Shape(schemas, file, schemas.get(file));
    }

    List<String> differencesFrom(Class<?> type) {
        List<String> found = new ArrayList<>();
        compare(type, type.getSimpleName(), found);
        return found;
    }

    private void compare(Class<?> type, String where, List<String> found) {
        if (type.isEnum()) {
            Set<String> constants = names(Stream.of(type.getEnumConstants()), Object::toString);
            note(found, where + " constants", constants, names(elements(node.path("enum")), JsonNode::asText));
        } else if (type.isRecord()) {
            compareComponents(type, where, found);
        }
    }

    private void compareComponents(Class<?> type, String where, List<String> found) {
        Stream<RecordComponent> components = Stream.of(type.getRecordComponents());
        note(found, where + " components", names(components, RecordComponent::getName),
                names(node.path("properties").properties().stream(), Map.Entry::getKey));
        note(found, where + " tolerance", "true", node.path("additionalProperties").asText("not stated"));
        for (RecordComponent component : type.getRecordComponents()) {
            String path = where + "." + component.getName();
            // A primitive cannot be absent: a schema that lets it be left out would have it read as zero.
            if (component.getType().isPrimitive()) {
                note(found, path + " required", true, required().contains(component.getName()));
            }
            property(component).compare(Enums.element(component), path, found);
        }
    }

    private Set<String> required() { return names(elements(node.path("required")), JsonNode::asText); }

    private Shape property(RecordComponent component) {
        Shape property = at(node.path("properties").path(component.getName()));
        return component.getType() == List.class ? property.at(property.node.path("items")) : property;
    }

    private Shape at(JsonNode next) {
        if (!next.has("$ref")) {
            return new Shape(schemas, file, next);
        }
        String[] target = next.get("$ref").asText().split("#", 2);
        String there = target[0].isEmpty() ? file : target[0];
        return new Shape(schemas, there, schemas.get(there)).at(schemas.get(there).at(target[1]));
    }

    private static <T> Set<String> names(Stream<? extends T> things, Function<T, String> name) {
        return things.map(name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static void note(List<String> found, String where, Object inRecord, Object inSchema) {
        if (!inRecord.equals(inSchema)) {
            found.add(where + ": record " + inRecord + ", schema " + inSchema);
        }
    }
}
