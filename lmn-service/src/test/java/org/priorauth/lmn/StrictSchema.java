package org.priorauth.lmn;

import java.util.List;

import org.priorauth.contracts.Schemas;
import org.priorauth.contracts.Topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/** Holds what this service announces against the edition of the schemas in which every property has to be named. */
public final class StrictSchema {

    private static final SchemaRegistryConfig FORMATS_COUNT = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true).build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Schemas.strictById()).schemaRegistryConfig(FORMATS_COUNT));

    private StrictSchema() {}

    public static List<String> errors(JsonNode letterChanged) {
        return REGISTRY.getSchema(SchemaLocation.of(Schemas.id(Topics.LETTER_CHANGED))).validate(letterChanged)
                .stream().map(Error::toString).toList();
    }
}
