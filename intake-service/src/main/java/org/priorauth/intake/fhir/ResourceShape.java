package org.priorauth.intake.fhir;

import java.util.Map;

import org.priorauth.intake.reading.Complaints;

import com.fasterxml.jackson.databind.JsonNode;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildChoiceDefinition;

/**
 * Holds JSON against the model of R4: every element known, repeated only where it may be, of the right JSON type, with a
 * value of its FHIR type. HAPI's own parser says less of where a fault is.
 */
final class ResourceShape {

    private final FhirContext fhir;
    private final Complaints complaints;
    private final PrimitiveShape primitives;

    ResourceShape(FhirContext fhir, Complaints complaints) {
        this.fhir = fhir;
        this.complaints = complaints;
        this.primitives = new PrimitiveShape(complaints);
    }

    void check(JsonNode resource, String path) {
        String type = resource.path("resourceType").asText("");
        if (!resource.isObject() || !fhir.getResourceTypes().contains(type)) {
            complaints.add(path + ".resourceType", "not-a-resource", "is not the name of an R4 resource");
            return;
        }
        members(fhir.getResourceDefinition(type), resource, path);
    }

    private void members(BaseRuntimeElementCompositeDefinition<?> type, JsonNode object, String path) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            if (!"resourceType".equals(name)) {
                member(type, name, member.getValue(), path + "." + name);
            }
        }
    }

    private void member(BaseRuntimeElementCompositeDefinition<?> type, String name, JsonNode value, String path) {
        boolean beside = name.startsWith("_");
        String element = beside ? name.substring(1) : name;
        BaseRuntimeChildDefinition child = type.getChildByName(element);
        if (child == null || !isNamed(child, element)) {
            complaints.add(path, "unknown-element", "is not an element of " + type.getName());
        } else if (beside) {
            besidePrimitive(value, path);
        } else if (child.getMax() == 1) {
            single(child, element, value, path);
        } else {
            repeated(child, element, value, path);
        }
    }

    /** HAPI also knows names such as {@code subjectResource}, which are none of FHIR's. */
    private static boolean isNamed(BaseRuntimeChildDefinition child, String name) {
        return child instanceof RuntimeChildChoiceDefinition || child.getElementName().equals(name)
                || child.getElementName().endsWith("[x]");
    }

    private void repeated(BaseRuntimeChildDefinition child, String name, JsonNode value, String path) {
        if (!value.isArray() || value.isEmpty()) {
            complaints.add(path, "wrong-type", "must be an array with at least one member");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            if (!value.get(i).isNull() || !isPrimitive(child.getChildByName(name))) {
                single(child, name, value.get(i), path + "[" + i + "]");
            }
        }
    }

    private void single(BaseRuntimeChildDefinition child, String name, JsonNode value, String path) {
        BaseRuntimeElementDefinition<?> type = child.getChildByName(name);
        switch (type.getChildType()) {
            case RESOURCE, CONTAINED_RESOURCES, CONTAINED_RESOURCE_LIST -> check(value, path);
            case PRIMITIVE_DATATYPE, ID_DATATYPE -> primitives.check(child, type, value, path);
            case PRIMITIVE_XHTML, PRIMITIVE_XHTML_HL7ORG -> primitives.xhtml(value, path);
            default -> object((BaseRuntimeElementCompositeDefinition<?>) type, value, path);
        }
    }

    private void object(BaseRuntimeElementCompositeDefinition<?> type, JsonNode value, String path) {
        if (!value.isObject() || value.isEmpty()) {
            complaints.add(path, "wrong-type", "must be an object with at least one member");
        } else {
            members(type, value, path);
        }
    }

    private void besidePrimitive(JsonNode value, String path) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                if (!value.get(i).isNull()) {
                    besidePrimitive(value.get(i), path + "[" + i + "]");
                }
            }
        } else {
            object((BaseRuntimeElementCompositeDefinition<?>) fhir.getElementDefinition("Extension"),
                    value, path);
        }
    }

    private static boolean isPrimitive(BaseRuntimeElementDefinition<?> type) {
        return type.getChildType() == BaseRuntimeElementDefinition.ChildTypeEnum.PRIMITIVE_DATATYPE;
    }
}
