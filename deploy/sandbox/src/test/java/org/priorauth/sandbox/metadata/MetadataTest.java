package org.priorauth.sandbox.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.PayerCalls;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What a payer says of itself. */
@QuarkusTest
class MetadataTest {

    @TestHTTPResource("/")
    URI root;

    @Test
    void aPayerNamesItsGuideItsOperationsAndItsTopic() {
        // Given
        PayerCalls aetna = new PayerCalls(root, "aetna");

        // When
        CapabilityStatement statement = aetna.get("/fhir/metadata").body().resource(CapabilityStatement.class);

        // Then
        CapabilityStatementRestComponent rest = statement.getRestFirstRep();
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement.getImplementationGuide()).extracting(it -> it.getValue()).containsExactly(
                "http://hl7.org/fhir/us/davinci-pas/ImplementationGuide/hl7.fhir.us.davinci-pas|2.2.1");
        assertThat(rest.getResourceFirstRep().getOperation()).extracting(it -> it.getName()).containsExactly("submit",
                "inquire");
        assertThat(rest.getResource().get(1).getExtensionFirstRep().getValue().primitiveValue())
                .isEqualTo("http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic");
        assertThat(rest.hasSecurity()).isFalse();
    }

    @Test
    void aPayerThatWantsASignedLogInSaysSo() {
        // Given
        PayerCalls anthem = new PayerCalls(root, "anthem");
        anthem.control("smart", "{\"client\":\"clinic\",\"jwks\":\"http://127.0.0.1:9/jwks.json\"}");

        // When
        CapabilityStatement statement = anthem.get("/fhir/metadata").body().resource(CapabilityStatement.class);

        // Then
        anthem.control("smart", "{}");
        assertThat(statement.getRestFirstRep().getSecurity().getServiceFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("SMART-on-FHIR");
    }
}
