package org.priorauth.submission.pas;

import java.util.List;
import java.util.Set;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;

/**
 * Stands in for what cannot be published with the guide: code systems under licence (CPT, ICD-10-CM, X12, ...) are
 * checked for their shape alone, and the cross-version extension that PAS borrows from R5 is a stub.
 */
final class LicensedCodes implements IValidationSupport {

    private static final Set<String> SYSTEMS = Set.of("http://www.ama-assn.org/go/cpt",
            "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "http://hl7.org/fhir/sid/icd-10-cm",
            "http://loinc.org", "http://nucc.org/provider-taxonomy",
            "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set");
    private static final String ENCOUNTER = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Claim.encounter";

    /** Value sets that draw on them. */
    private static final List<String> MIXED = List.of("http://hl7.org/fhir/us/davinci-pas/ValueSet/",
            "http://hl7.org/fhir/us/core/ValueSet/us-core-documentreference-type");

    private final FhirContext fhir;

    LicensedCodes(FhirContext fhir) { this.fhir = fhir; }

    @Override
    public FhirContext getFhirContext() { return fhir; }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
        if (uri.startsWith(ENCOUNTER) && type.isAssignableFrom(StructureDefinition.class)) {
            return type.cast(stub());
        }
        return null;
    }

    @Override
    public IBaseResource fetchStructureDefinition(String url) {
        return url.startsWith(ENCOUNTER) ? stub() : null;
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
        return isLicensed(system);
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext context, String url) {
        return isLicensedSet(url) || url != null && MIXED.stream().anyMatch(url::startsWith);
    }

    @Override
    public CodeValidationResult validateCode(ValidationSupportContext context, ConceptValidationOptions options,
            String system, String code, String display, String valueSet) {
        boolean ours = system == null || isLicensed(system) || isLicensedSet(valueSet);
        return ours && (isLicensed(system) || isLicensedSet(valueSet)) && code != null && !code.isBlank()
                ? new CodeValidationResult().setCode(code)
                : null;
    }

    @Override
    public CodeValidationResult validateCodeInValueSet(ValidationSupportContext context,
            ConceptValidationOptions options, String system, String code, String display, IBaseResource valueSet) {
        return isLicensed(system) && includes(valueSet, system) && code != null && !code.isBlank()
                ? new CodeValidationResult().setCode(code)
                : null;
    }

    /** A code of another system is as wrong as ever. */
    private static boolean includes(IBaseResource valueSet, String system) {
        return valueSet instanceof ValueSet set
                && (isLicensedSet(set.getUrl()) || set.getCompose().getInclude().stream()
                        .anyMatch(include -> system.equals(include.getSystem())));
    }

    private static boolean isLicensed(String system) {
        return system != null && (SYSTEMS.contains(system) || system.startsWith("https://codesystem.x12.org/")
                || system.startsWith("https://www.nubc.org/"));
    }

    private static boolean isLicensedSet(String url) {
        return url != null && url.startsWith("https://valueset.x12.org/");
    }

    private static StructureDefinition stub() {
        StructureDefinition stub = new StructureDefinition();
        stub.setUrl(ENCOUNTER).setName("ClaimEncounter").setType("Extension").setAbstract(false)
                .setKind(StructureDefinition.StructureDefinitionKind.COMPLEXTYPE).setFhirVersion(FHIRVersion._4_0_1)
                .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Extension")
                .setDerivation(StructureDefinition.TypeDerivationRule.CONSTRAINT);
        stub.addContext().setType(StructureDefinition.ExtensionContextType.ELEMENT).setExpression("Claim");
        stub.getDifferential().addElement().setPath("Extension").setId("Extension");
        return stub;
    }
}
