package org.priorauth.submission.pas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Patient;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The one FHIR context. It learns the resources on a worker while the service starts: the first parse takes seconds. */
@ApplicationScoped
class Fhir {

    @Produces
    @Singleton
    FhirContext context() {
        FhirContext context = FhirContext.forR4();
        // a payer's answer is read for what it says, not judged for its form
        context.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
        return context;
    }

    void warm(@Observes StartupEvent starting, FhirContext fhir) {
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            Bundle bundle = new Bundle();
            bundle.addEntry().setResource(new Claim());
            bundle.addEntry().setResource(new ClaimResponse());
            bundle.addEntry().setResource(new Patient());
            fhir.newJsonParser().parseResource(fhir.newJsonParser().encodeResourceToString(bundle));
        });
    }
}
