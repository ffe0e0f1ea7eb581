package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Schemas;
import org.priorauth.contracts.Topics;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Holds what was heard against the strict edition of the published schema: no member that it does not name. */
final class Contract {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas.strictById()));

    private Contract() {}

    static void holds(Heard heard) {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(Schemas.id(Topics.REQUEST_CHANGED)))
                .validate(heard.value().toString(), InputFormat.JSON)).isEmpty();
    }
}
