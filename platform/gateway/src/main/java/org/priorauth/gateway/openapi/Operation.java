package org.priorauth.gateway.openapi;

import java.util.HashMap;
import java.util.Map;

import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.route.PathPattern;
import org.priorauth.gateway.route.Route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One operation as the world sees it. */
final class Operation {

    private Operation() {}

    /**
     * @param item the path item it stands in, whose parameters it takes along
     * @param theirs the path with the service's names for its parameters
     * @param shown the same with the table's names, so that two services' views of one path fall together
     */
    static ObjectNode shown(Route route, JsonNode item, String method, String theirs, String shown) {
        ObjectNode operation = item.get(method).deepCopy();
        ArrayNode parameters = parameters(item, operation, renamed(theirs, shown));
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        operation.put("x-service", route.service());
        // who may call is the gateway's to say: see the document's own security
        operation.remove("security");
        if (route.access() == Access.OPEN) {
            operation.putArray("security");
        }
        return operation;
    }

    private static ArrayNode parameters(JsonNode item, ObjectNode operation, Map<String, String> renamed) {
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        item.path("parameters").forEach(shared -> {
            if (!isOverridden(shared, operation)) {
                parameters.add(shared.deepCopy());
            }
        });
        operation.path("parameters").forEach(own -> parameters.add(own.deepCopy()));
        parameters.forEach(parameter -> rename(parameter, renamed));
        return parameters;
    }

    private static boolean isOverridden(JsonNode shared, ObjectNode operation) {
        for (JsonNode own : operation.path("parameters")) {
            if (own.path("name").equals(shared.path("name")) && own.path("in").equals(shared.path("in"))) {
                return true;
            }
        }
        return false;
    }

    private static void rename(JsonNode parameter, Map<String, String> renamed) {
        String name = parameter.path("name").asText();
        if (parameter instanceof ObjectNode object && "path".equals(object.path("in").asText())
                && renamed.containsKey(name)) {
            object.put("name", renamed.get(name));
        }
    }

    private static Map<String, String> renamed(String theirs, String shown) {
        String[] before = theirs.split("/");
        String[] after = shown.split("/");
        Map<String, String> renamed = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            if (PathPattern.isParameter(before[i])) {
                renamed.put(bare(before[i]), bare(after[i]));
            }
        }
        return renamed;
    }

    private static String bare(String parameter) {
        return parameter.substring(1, parameter.length() - 1);
    }
}
