package org.priorauth.submission.pas;

import java.util.List;

import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.StructureDefinition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;

/** HAPI's validator with the published PAS 2.2.1 profiles, offline. */
final class PasValidator {

    private static PasValidator one;

    private final FhirValidator validator;
    private final IValidationSupport published;

    private PasValidator() {
        FhirContext fhir = FhirContext.forR4();
        this.published = PublishedPackages.load(fhir);
        DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(fhir);
        ValidationSupportChain chain = new ValidationSupportChain(new LicensedCodes(fhir), published,
                core, new AnyVersion(core),
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir), new SnapshotGeneratingValidationSupport(fhir));
        FhirInstanceValidator module = new FhirInstanceValidator(chain);
        module.setAnyExtensionsAllowed(false);
        module.setErrorForUnknownProfiles(true);
        this.validator = fhir.newValidator().registerValidatorModule(module);
    }

    /** Loading takes seconds: one for all tests. */
    static synchronized PasValidator ready() {
        PublishedPackages.areNeeded();
        if (one == null) {
            one = new PasValidator();
        }
        return one;
    }

    /** What the guide says of a profile's elements, its version left aside; null where it has none of this name. */
    StructureDefinition profile(String url) {
        return (StructureDefinition) published.fetchStructureDefinition(url.replaceFirst("\\|.*$", ""));
    }

    List<String> errors(byte[] resource) {
        return errors(new String(resource, java.nio.charset.StandardCharsets.UTF_8));
    }

    List<String> errors(String resource) {
        return validator.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(PasValidator::line).toList();
    }

    private static String line(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }
}
