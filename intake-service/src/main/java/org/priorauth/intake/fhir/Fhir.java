package org.priorauth.intake.fhir;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.node.ObjectNode;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** HAPI FHIR's model of R4. Its first use costs a second and a half, which is spent at the start and not by a caller. */
@Singleton
public class Fhir {

    private static final Logger LOG = Logger.getLogger(Fhir.class);

    private final FhirContext context = FhirContext.forR4Cached();

    public FhirContext context() {
        return context;
    }

    /** A resource whose shape has been checked. */
    IBaseResource resource(ObjectNode json) {
        JacksonStructure structure = new JacksonStructure();
        structure.setNativeObject(json);
        // a handler that logs would log values, which are PHI
        return ((IJsonLikeParser) context.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false)))
                .parseResource(structure);
    }

    void warmUp(@Observes StartupEvent starting) {
        Infrastructure.getDefaultWorkerPool().execute(() -> {
            long before = System.nanoTime();
            WarmUp.read(this);
            LOG.infof("FHIR model ready after %d ms", (System.nanoTime() - before) / 1_000_000);
        });
    }
}
