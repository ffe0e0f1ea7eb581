package org.priorauth.chassis.json;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Enums stand in the API's description as they stand on the wire: {@code auth-required}, not {@code AUTH_REQUIRED}. */
public class WireNames implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> constants = schema.getEnumeration();
        if (constants != null) {
            schema.setEnumeration(constants.stream().map(WireNames::wireName).toList());
        }
        return schema;
    }

    private static Object wireName(Object constant) {
        return constant instanceof String name && name.matches("[A-Z][A-Z0-9_]*")
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : constant;
    }
}
