package org.priorauth.sandbox.fhir;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.rules.Violation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;

/** The R4 model: one context for all, a parser for each message. */
@Singleton
public class Fhir {

    private final FhirContext context = FhirContext.forR4Cached();

    Fhir() {
        // PAS spec-33: what came is echoed with its own id and fullUrl
        context.getParserOptions().setOverrideResourceIdWithBundleEntryFullUrl(false);
        context.getParserOptions().setStripVersionsFromReferences(false);
    }

    /** What a body turned out to be. */
    public sealed interface Reading<R> {

        record Read<R>(R resource) implements Reading<R> {}

        record Unreadable<R>(List<Violation> why) implements Reading<R> {}
    }

    /** Reads a body that should be one of {@code kind}. */
    public <R extends Resource> Reading<R> read(byte[] body, Class<R> kind) {
        Strictness strictness = new Strictness();
        IParser parser = context.newJsonParser().setParserErrorHandler(strictness);
        try {
            Resource resource = (Resource) parser.parseResource(reader(body));
            if (!kind.isInstance(resource)) {
                return new Reading.Unreadable<>(List.of(FhirJson.NOT_THIS_RESOURCE.violated("$this")));
            }
            List<Violation> why = strictness.violations(body);
            return why.isEmpty() ? new Reading.Read<>(kind.cast(resource)) : new Reading.Unreadable<>(why);
        } catch (DataFormatException | ClassCastException broken) {
            return new Reading.Unreadable<>(List.of(FhirJson.brokenAt(broken)));
        }
    }

    /** Reads what we wrote ourselves. */
    public <R extends Resource> R known(byte[] body, Class<R> kind) {
        return context.newJsonParser().parseResource(kind, reader(body));
    }

    public byte[] write(Resource resource) {
        return context.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
    }

    private static InputStreamReader reader(byte[] body) {
        return new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8);
    }
}
