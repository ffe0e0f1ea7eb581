package org.priorauth.contracts;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/** Checks messages against one edition of the schemas. */
final class Check {

    private static final SchemaRegistryConfig FORMATS_COUNT = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true).build();

    private final SchemaRegistry registry;

    private Check(Map<String, String> schemas) {
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(schemas).schemaRegistryConfig(FORMATS_COUNT));
    }

    /** As consumers should: what the schema does not name is none of its business. */
    static Check tolerant() {
        return new Check(Schemas.byId());
    }

    /** As for what we write: every property has to be named. */
    static Check strict() {
        return new Check(Schemas.strictById());
    }

    static Check with(Map<String, String> schemas) { return new Check(schemas); }

    /** Each as {@code where keyword property}, where being a JSON pointer or {@code (message)} for all of it; never the value. */
    List<String> errors(Topic<?> topic, JsonNode message) {
        return errors(Schemas.id(topic), message);
    }

    List<String> errors(String schemaId, JsonNode message) {
        return registry.getSchema(SchemaLocation.of(schemaId)).validate(message).stream().map(Check::line).sorted()
                .toList();
    }

    private static String line(Error error) {
        String property = error.getProperty() == null ? "" : " " + error.getProperty();
        String where = error.getInstanceLocation().toString();
        return (where.isEmpty() ? "(message)" : where) + " " + error.getKeyword() + property;
    }
}
