package org.priorauth.sandbox.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.utilities.npm.NpmPackage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;

/** The published PAS 2.2.1 profiles with all they build on, ready to validate. Loading takes several seconds: once per run. */
final class PasProfiles {

    private static PasProfiles loaded;

    private final FhirContext context = FhirContext.forR4();
    private final FhirValidator validator = context.newValidator();

    private PasProfiles() {
        PrePopulatedValidationSupport packages = new PrePopulatedValidationSupport(context);
        Packages.needed().forEach(file -> load(file, packages));
        packages.addStructureDefinition(crossVersionEncounter());
        ValidationSupportChain chain = new ValidationSupportChain(new LicensedCodes(context), packages,
                new Core(context), new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context));
        FhirInstanceValidator module = new FhirInstanceValidator(chain);
        module.setNoExtensibleWarnings(true);
        validator.registerValidatorModule(module);
    }

    static synchronized PasProfiles load() {
        if (loaded == null) {
            loaded = new PasProfiles();
        }
        return loaded;
    }

    /** Everything the validator calls an error, with its place. */
    List<String> errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(it -> it.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(it -> it.getLocationString() + ": " + it.getMessage()).toList();
    }

    private void load(Path file, PrePopulatedValidationSupport into) {
        try (InputStream in = Files.newInputStream(file)) {
            NpmPackage content = NpmPackage.fromPackage(in);
            for (String name : content.listResources("StructureDefinition", "ValueSet", "CodeSystem")) {
                into.addResource(parsed(content.load("package", name)));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private IBaseResource parsed(InputStream in) throws IOException {
        return context.newJsonParser().parseResource(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** A cross-version extension that profile-claim names and no R4 package defines. */
    private static StructureDefinition crossVersionEncounter() {
        String url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Claim.encounter";
        StructureDefinition stub = new StructureDefinition().setUrl(url).setName("ClaimEncounter")
                .setStatus(PublicationStatus.ACTIVE).setFhirVersion(FHIRVersion._4_0_1).setType("Extension")
                .setAbstract(false)
                .setKind(StructureDefinitionKind.COMPLEXTYPE).setDerivation(TypeDerivationRule.CONSTRAINT)
                .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Extension");
        stub.addContext().setType(StructureDefinition.ExtensionContextType.ELEMENT).setExpression("Claim");
        stub.getDifferential().addElement().setPath("Extension").setId("Extension");
        return stub;
    }

    /** Profiles of R4 are named with |4.0.1 here and there, which the look-up does not know. */
    private static final class Core extends DefaultProfileValidationSupport {

        Core(FhirContext context) {
            super(context);
        }

        @Override
        public IBaseResource fetchStructureDefinition(String url) {
            return super.fetchStructureDefinition(url.replace("|4.0.1", ""));
        }
    }
}
