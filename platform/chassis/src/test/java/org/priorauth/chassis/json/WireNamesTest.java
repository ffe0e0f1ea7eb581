package org.priorauth.chassis.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class WireNamesTest {

    @Test
    void constantsAreDescribedByTheirWireNames() {
        // Given
        Schema outcome = OASFactory.createSchema().enumeration(List.of("AUTH_REQUIRED", "PAS", "already-plain", 7));

        // When
        Schema filtered = new WireNames().filterSchema(outcome);

        // Then
        assertThat(filtered.getEnumeration()).containsExactly("auth-required", "pas", "already-plain", 7);
    }
}
