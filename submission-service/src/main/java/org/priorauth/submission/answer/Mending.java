package org.priorauth.submission.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition.ChildTypeEnum;
import ca.uhn.fhir.context.FhirContext;

/**
 * Brings JSON that is nearly FHIR into shape, by FHIR's own definitions: names in another case, one where a list belongs
 * and a list where one belongs, numbers in quotes, a bare code for a concept. What fits nowhere is not thrown away: it
 * hangs on its resource as an extension {@link #UNREAD} that says where it stood.
 */
final class Mending {

    /** Followed by the place, e.g. {@code urn:priorauth:unread:item[0].mood}. */
    static final String UNREAD = "urn:priorauth:unread:";

    private static final Set<String> EVERYWHERE = Set.of("resourceType", "id", "text", "div", "status",
            "fhir_comments");
    private static final Map<String, String> SHORTHAND = Map.of("Coding", "code", "Reference", "reference", "Quantity",
            "value", "Identifier", "value", "Annotation", "text", "Money", "value", "HumanName", "text");

    private static final int LONGEST = 30;

    private final FhirContext fhir;

    Mending(FhirContext fhir) { this.fhir = fhir; }

    ObjectNode mended(ObjectNode resource) {
        return definition(resource).map(known -> {
            Map<String, JsonNode> unread = new LinkedHashMap<>();
            members(resource, known, "", unread);
            unread.forEach((place, value) -> resource.withArray("extension").addObject()
                    .put("url", UNREAD + place).put("valueString", value.toString()));
            return resource;
        }).orElse(resource);
    }

    private Optional<BaseRuntimeElementCompositeDefinition<?>> definition(ObjectNode resource) {
        String type = resource.path("resourceType").asText().strip();
        return fhir.getResourceTypes().stream().filter(type::equalsIgnoreCase).findFirst().map(known -> {
            resource.put("resourceType", known);
            return fhir.getResourceDefinition(known);
        });
    }

    private void members(ObjectNode node, BaseRuntimeElementCompositeDefinition<?> known, String place,
            Map<String, JsonNode> unread) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(node.properties())) {
            String written = member.getKey();
            node.remove(written);
            if (!member.getValue().isNull()) {
                member(node, known, place, unread, written, member.getValue());
            }
        }
    }

    private void member(ObjectNode node, BaseRuntimeElementCompositeDefinition<?> known, String place,
            Map<String, JsonNode> unread, String written, JsonNode value) {
        boolean beside = written.startsWith("_");
        Optional<String> name = name(known, beside ? written.substring(1) : written);
        if (EVERYWHERE.contains(written) && name.isEmpty()) {
            node.set(written, value);
        } else if (name.isEmpty()) {
            unread.put(place + written, value);
        } else if (beside) {
            boolean many = isMany(known.getChildByName(name.get())) && !value.isArray();
            node.set("_" + name.get(), many ? JsonNodeFactory.instance.arrayNode().add(value) : value);
        } else {
            Optional<JsonNode> fitting = fitting(known.getChildByName(name.get()), name.get(), value,
                    place + name.get(), unread);
            fitting.filter(fits -> !node.has(name.get())).ifPresent(fits -> node.set(name.get(), fits));
        }
    }

    private static Optional<String> name(BaseRuntimeElementCompositeDefinition<?> known, String written) {
        List<String> names = known.getChildrenAndExtension().stream()
                .flatMap(child -> child.getValidChildNames().stream()).toList();
        return names.contains(written)
                ? Optional.of(written)
                : names.stream().filter(written::equalsIgnoreCase).findFirst();
    }

    /** A list where there may be many, else one. */
    private Optional<JsonNode> fitting(BaseRuntimeChildDefinition child, String name, JsonNode value, String place,
            Map<String, JsonNode> unread) {
        if (!isMany(child)) {
            return single(value, place, unread).flatMap(one -> element(child, name, one, place, unread));
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        List<JsonNode> given = new ArrayList<>();
        (value.isArray() ? value : JsonNodeFactory.instance.arrayNode().add(value)).forEach(given::add);
        for (int i = 0; i < given.size(); i++) {
            if (!given.get(i).isNull()) {
                element(child, name, given.get(i), place + "[" + i + "]", unread).ifPresent(list::add);
            }
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static boolean isMany(BaseRuntimeChildDefinition child) {
        return child.getMax() < 0 || child.getMax() > 1;
    }

    private static Optional<JsonNode> single(JsonNode value, String place, Map<String, JsonNode> unread) {
        for (int i = 1; value.isArray() && i < value.size(); i++) {
            unread.put(place + "[" + i + "]", value.get(i));
        }
        return value.isArray() ? Optional.ofNullable(value.get(0)) : Optional.of(value);
    }

    private Optional<JsonNode> element(BaseRuntimeChildDefinition child, String name, JsonNode value, String place,
            Map<String, JsonNode> unread) {
        if (value.isObject() && (name.equals("resource") || name.equals("contained"))) {
            boolean known = definition((ObjectNode) value).isPresent();
            Optional.of(value).filter(one -> !known).ifPresent(one -> unread.put(place, one));
            return Optional.<JsonNode>of(value).filter(one -> known).map(one -> mended((ObjectNode) one));
        }
        BaseRuntimeElementDefinition<?> type = name.equals("extension") || name.equals("modifierExtension")
                ? fhir.getElementDefinition("Extension")
                : child.getChildByName(name);
        if (type instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
            return composite(composite, value, place, unread);
        }
        return type == null ? Optional.of(value) : primitive(type, value, place, unread);
    }

    private Optional<JsonNode> composite(BaseRuntimeElementCompositeDefinition<?> type, JsonNode value, String place,
            Map<String, JsonNode> unread) {
        JsonNode whole = value.isValueNode() ? spelledOut(type, value) : value;
        if (!(whole instanceof ObjectNode object)) {
            unread.put(place, value);
            return Optional.empty();
        }
        members(object, type, place + ".", unread);
        return Optional.of(object);
    }

    /** {@code "A1"} for a concept is the concept with this code. */
    private static JsonNode spelledOut(BaseRuntimeElementDefinition<?> type, JsonNode value) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        if (type.getName().equals("CodeableConcept")) {
            whole.withArray("coding").addObject().set("code", value);
            return whole;
        }
        String member = SHORTHAND.get(type.getName());
        return member == null ? value : whole.set(member, value);
    }

    private static Optional<JsonNode> primitive(BaseRuntimeElementDefinition<?> type, JsonNode value, String place,
            Map<String, JsonNode> unread) {
        if (DecimalType.class.isAssignableFrom(type.getImplementingClass()) && !isOfThisWorld(value.asText())) {
            unread.put(place, value);
            return Optional.empty();
        }
        boolean inner = type.getChildType() == ChildTypeEnum.PRIMITIVE_XHTML
                || type.getChildType() == ChildTypeEnum.PRIMITIVE_XHTML_HL7ORG;
        if (inner || !value.isContainerNode()) {
            return Optional.of(inner ? value : typed(type.getImplementingClass(), value));
        }
        unread.put(place, value);
        return Optional.empty();
    }

    /** {@code 1e999999999} is a gigabyte, written out; and what is no number is no quantity. */
    private static boolean isOfThisWorld(String number) {
        try {
            BigDecimal value = new BigDecimal(number.strip());
            return value.precision() < LONGEST && Math.abs(value.scale()) < LONGEST;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private static JsonNode typed(Class<?> type, JsonNode value) {
        String text = value.asText().strip();
        if (IntegerType.class.isAssignableFrom(type) && text.matches("-?\\d{1,9}(\\.0+)?")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(text.replaceAll("\\..*", "")));
        }
        if (DecimalType.class.isAssignableFrom(type) && text.matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
        }
        if (BooleanType.class.isAssignableFrom(type) && text.toLowerCase().matches("true|false")) {
            return JsonNodeFactory.instance.booleanNode(text.equalsIgnoreCase("true"));
        }
        return value.isTextual() ? value : JsonNodeFactory.instance.textNode(text);
    }
}
