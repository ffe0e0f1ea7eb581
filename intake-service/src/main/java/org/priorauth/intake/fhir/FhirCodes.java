package org.priorauth.intake.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.priorauth.contracts.Code;

/** Codes as this house writes them, whatever of a system's several names the sender used. */
final class FhirCodes {

    static final String NPI = "http://hl7.org/fhir/sid/us-npi";
    static final String EIN = "urn:oid:2.16.840.1.113883.4.4";
    static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";
    static final String TAXONOMY = "http://nucc.org/provider-taxonomy";

    /** OIDs of the HL7 registry, and addresses seen in the wild. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("urn:oid:2.16.840.1.113883.6.90", Code.ICD_10_CM),
            Map.entry("urn:oid:2.16.840.1.113883.6.12", Code.CPT),
            Map.entry("https://www.ama-assn.org/go/cpt", Code.CPT),
            Map.entry("urn:oid:2.16.840.1.113883.6.14", Code.HCPCS),
            Map.entry("urn:oid:2.16.840.1.113883.6.285", Code.HCPCS),
            Map.entry("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", Code.HCPCS),
            Map.entry("http://terminology.hl7.org/CodeSystem/HCPCS", Code.HCPCS),
            Map.entry("https://bluebutton.cms.gov/resources/codesystem/hcpcs", Code.HCPCS),
            Map.entry("urn:oid:2.16.840.1.113883.6.96", "http://snomed.info/sct"),
            Map.entry("urn:oid:2.16.840.1.113883.6.1", "http://loinc.org"),
            Map.entry("urn:oid:2.16.840.1.113883.6.101", TAXONOMY));

    private FhirCodes() {}

    static Code code(Coding coding) {
        return new Code(system(coding.getSystem()), coding.getCode(), coding.getDisplay());
    }

    static List<Code> codes(CodeableConcept concept) {
        return concept.getCoding().stream().map(FhirCodes::code).toList();
    }

    static List<Code> codes(List<CodeableConcept> concepts) {
        return concepts.stream().flatMap(concept -> codes(concept).stream()).toList();
    }

    /** The concept in the first of the systems it is coded in; else its first code; else its words. */
    static Optional<Code> preferred(CodeableConcept concept, String... systems) {
        List<Code> codes = codes(concept);
        return Stream.of(systems)
                .flatMap(system -> codes.stream().filter(code -> system.equals(code.system()) && code.code() != null))
                .findFirst()
                .or(() -> codes.stream().findFirst())
                .or(() -> words(concept).map(words -> new Code(null, null, words)));
    }

    /** The same, and where the code has no display of its own, what the EHR calls it stands beside it. */
    static Optional<Code> named(CodeableConcept concept, String... systems) {
        return preferred(concept, systems).map(code -> code.display() == null
                ? new Code(code.system(), code.code(), concept.getText())
                : code);
    }

    static Optional<String> in(String system, List<Code> codes) {
        return codes.stream().filter(code -> system.equals(code.system())).map(Code::code).findFirst();
    }

    /** What a person would read. */
    static Optional<String> words(CodeableConcept concept) {
        return Optional.ofNullable(concept.getText())
                .or(() -> concept.getCoding().stream().map(Coding::getDisplay).filter(text -> text != null)
                        .findFirst());
    }

    static Optional<String> identifier(List<Identifier> identifiers, String system) {
        return identifiers.stream().filter(identifier -> system.equals(identifier.getSystem()))
                .map(Identifier::getValue).filter(value -> value != null).findFirst();
    }

    static Optional<Identifier> ofType(List<Identifier> identifiers, String type) {
        return identifiers.stream().filter(Identifier::hasValue)
                .filter(identifier -> identifier.getType().getCoding().stream()
                        .anyMatch(coding -> IDENTIFIER_TYPE.equals(coding.getSystem())
                                && type.equals(coding.getCode())))
                .findFirst();
    }

    /** {@code system|value}, as FHIR searches write it. */
    static String token(Identifier identifier) {
        return Optional.ofNullable(identifier.getSystem()).orElse("") + "|" + identifier.getValue();
    }

    private static String system(String given) {
        return given == null ? null : SAME.getOrDefault(given, given);
    }
}
