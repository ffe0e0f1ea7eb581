package org.priorauth.submission.pas;

import org.hl7.fhir.instance.model.api.IBaseResource;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;

/** FHIR's own definitions, also where a profile names their version: HAPI knows them by the bare URL. */
final class AnyVersion implements IValidationSupport {

    private final IValidationSupport core;

    AnyVersion(IValidationSupport core) { this.core = core; }

    @Override
    public FhirContext getFhirContext() { return core.getFhirContext(); }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
        return core.fetchResource(type, bare(uri));
    }

    @Override
    public IBaseResource fetchStructureDefinition(String url) {
        return core.fetchStructureDefinition(bare(url));
    }

    @Override
    public IBaseResource fetchValueSet(String url) {
        return core.fetchValueSet(bare(url));
    }

    @Override
    public IBaseResource fetchCodeSystem(String system) {
        return core.fetchCodeSystem(bare(system));
    }

    private static String bare(String url) {
        return url == null ? null : url.replaceFirst("\\|4\\.0\\.[01]$", "");
    }
}
