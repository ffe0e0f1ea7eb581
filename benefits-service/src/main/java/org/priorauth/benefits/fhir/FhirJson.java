package org.priorauth.benefits.fhir;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** FHIR R4 as JSON. Lenient towards what it does not know, and silent: a warning would quote the payer's values. */
@Singleton
class FhirJson {

    private final FhirContext r4 = FhirContext.forR4Cached();

    /** The first parse takes seconds; nobody should wait for it. */
    void warm(@Observes StartupEvent started) {
        Infrastructure.getDefaultWorkerPool().execute(() -> parse(write(new CoverageEligibilityResponse())));
    }

    String write(IBaseResource resource) {
        return parser().encodeResourceToString(resource);
    }

    IBaseResource parse(String json) {
        return parser().parseResource(json);
    }

    private IParser parser() {
        return r4.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
    }
}
