package org.priorauth.intake.fhir;

import java.util.Set;

import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.priorauth.intake.reading.Complaints;

import com.fasterxml.jackson.databind.JsonNode;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.parser.DataFormatException;

/** One value: of the JSON type its FHIR type is written in, and readable as that FHIR type. */
final class PrimitiveShape {

    private static final Set<String> WHOLE = Set.of("integer", "positiveInt", "unsignedInt");
    /** Types whose values can be wrong; a string cannot, and base64 is checked when its bytes are taken. */
    private static final Set<String> CHECKED = Set.of("date", "dateTime", "instant", "time", "code", "integer",
            "positiveInt", "unsignedInt", "id");

    private final Complaints complaints;

    PrimitiveShape(Complaints complaints) { this.complaints = complaints; }

    void check(BaseRuntimeChildDefinition child, BaseRuntimeElementDefinition<? extends IBase> type, JsonNode value,
            String path) {
        if (!isWrittenAs(type.getName(), value)) {
            complaints.add(path, "wrong-type", "must be " + written(type.getName()));
        } else if (value.isTextual() && value.textValue().isEmpty()) {
            complaints.add(path, "empty-value", "is empty; leave the element out");
        } else if (CHECKED.contains(type.getName()) && !isReadable(child, type, value.asText())) {
            complaints.add(path, "invalid-value", "is not a valid " + type.getName());
        }
    }

    void xhtml(JsonNode value, String path) {
        if (!value.isTextual()) {
            complaints.add(path, "wrong-type", "must be a string");
        }
    }

    private static boolean isWrittenAs(String type, JsonNode value) {
        if (WHOLE.contains(type)) {
            return value.isIntegralNumber();
        }
        return switch (type) {
            case "boolean" -> value.isBoolean();
            case "decimal" -> value.isNumber();
            case "base64Binary" -> value.isTextual() || value.isBinary();
            default -> value.isTextual();
        };
    }

    private static String written(String type) {
        if (WHOLE.contains(type)) {
            return "a whole number";
        }
        return switch (type) {
            case "boolean" -> "true or false";
            case "decimal" -> "a number";
            default -> "a string";
        };
    }

    private static boolean isReadable(BaseRuntimeChildDefinition child,
            BaseRuntimeElementDefinition<? extends IBase> type, String text) {
        try {
            IBase value = child.getInstanceConstructorArguments() == null
                    ? type.newInstance()
                    : type.newInstance(child.getInstanceConstructorArguments());
            ((IPrimitiveType<?>) value).setValueAsString(text);
            return true;
        } catch (IllegalArgumentException | DataFormatException unreadable) {
            return false;
        }
    }
}
