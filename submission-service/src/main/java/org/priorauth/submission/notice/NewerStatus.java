package org.priorauth.submission.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * SubscriptionStatus of R4B and R5 as the Parameters of the R4 backport, one element a part (Subscriptions R5 Backport
 * 1.1.0, backport-subscription-status-r4): what has elements of its own has parts, what has none a value.
 */
final class NewerStatus {

    private NewerStatus() {}

    static JsonNode asParameters(JsonNode status) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode().put("resourceType", "Parameters");
        parts(status, parameters.putArray("parameter"));
        return parameters;
    }

    private static void parts(JsonNode element, ArrayNode parts) {
        element.properties().stream().filter(one -> !one.getKey().equals("resourceType"))
                .forEach(one -> (one.getValue().isArray() ? one.getValue() : list(one.getValue()))
                        .forEach(each -> part(one.getKey(), each, parts.addObject())));
    }

    private static void part(String name, JsonNode value, ObjectNode part) {
        part.put("name", name);
        if (value.isObject() && !value.has("reference")) {
            parts(value, part.putArray("part"));
        } else {
            part.set("value", value);
        }
    }

    private static ArrayNode list(JsonNode one) {
        return JsonNodeFactory.instance.arrayNode().add(one);
    }
}
