package org.priorauth.intake.plain;

import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.priorauth.intake.reading.Complaints;
import org.priorauth.intake.reading.Reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;

/** Binds a JSON tree to a record: no member that nobody reads, no number for a text, and the pointer of what is wrong. */
@Singleton
class StrictOrders {

    private final ObjectMapper json;

    StrictOrders(ObjectMapper shared) {
        json = shared.copy();
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.setConfig(json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        for (CoercionInputShape shape : new CoercionInputShape[]{CoercionInputShape.Integer, CoercionInputShape.Float,
                CoercionInputShape.Boolean}) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
    }

    <T> Reading<T> as(Class<T> type, ObjectNode tree) {
        try {
            return new Reading.Readable<>(json.treeToValue(tree, type));
        } catch (JsonProcessingException wrong) {
            Complaints complaints = new Complaints();
            boolean unknown = wrong instanceof UnrecognizedPropertyException;
            complaints.add(pointer(wrong), unknown ? "unknown-member" : "wrong-type",
                    unknown ? "is no member of an order" : "is not what is expected here");
            return new Reading.Unreadable<>(complaints.problem("Not an order as it is"));
        }
    }

    ObjectNode tree(Object value) {
        return json.valueToTree(value);
    }

    private static String pointer(JsonProcessingException wrong) {
        return wrong instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getFieldName())
                        .collect(Collectors.joining("/", "/", ""))
                : "/";
    }
}
