package org.priorauth.sandbox.conformance;

import java.util.List;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ValueSet;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;

/** Takes any code of the systems whose lists are licensed and not part of this project: they are checked for shape only. */
final class LicensedCodes implements IValidationSupport {

    private static final String X12_VALUE_SETS = "https://valueset.x12.org/";
    private static final List<String> PUBLISHED = List.of("http://hl7.org/fhir/us/davinci-pas/ValueSet/",
            "http://hl7.org/fhir/us/core/ValueSet/");
    private static final List<String> SYSTEMS = List.of("https://codesystem.x12.org/",
            "http://hl7.org/fhir/sid/icd-10-cm",
            "http://www.ama-assn.org/go/cpt", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
            "https://www.cms.gov/Medicare/Coding/place-of-service-codes/", "https://www.nubc.org/", "http://loinc.org");

    private final FhirContext context;

    LicensedCodes(FhirContext context) {
        this.context = context;
    }

    @Override
    public FhirContext getFhirContext() { return context; }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext root, String system) {
        return isLicensed(system);
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext root, String url) {
        return isLicensedList(url) || url != null && PUBLISHED.stream().anyMatch(url::startsWith);
    }

    @Override
    public IBaseResource fetchValueSet(String url) {
        return isLicensedList(url) ? new ValueSet().setUrl(url).setStatus(PublicationStatus.ACTIVE) : null;
    }

    @Override
    public CodeValidationResult validateCode(ValidationSupportContext root, ConceptValidationOptions options,
            String system,
            String code, String display, String valueSet) {
        boolean bare = system == null && isLicensedList(valueSet);
        return bare || isLicensed(system) && (valueSet == null || isLicensedList(valueSet))
                ? taken(code, display)
                : null;
    }

    @Override
    public CodeValidationResult validateCodeInValueSet(ValidationSupportContext root, ConceptValidationOptions options,
            String system, String code, String display, IBaseResource valueSet) {
        ValueSet set = (ValueSet) valueSet;
        boolean included = set.getCompose().getInclude().stream()
                .anyMatch(it -> it.getSystem().equals(system) && !it.hasConcept());
        return isLicensed(system) && included
                ? taken(code, display)
                : validateCode(root, options, system, code, display, set.getUrl());
    }

    private static boolean isLicensedList(String url) {
        return url != null && (url.startsWith(X12_VALUE_SETS) || url.startsWith("http://loinc.org/vs/"));
    }

    private static CodeValidationResult taken(String code, String display) {
        return new CodeValidationResult().setCode(code).setDisplay(display);
    }

    private static boolean isLicensed(String system) {
        return system != null && SYSTEMS.stream().anyMatch(system::startsWith);
    }
}
