package org.priorauth.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.intake.draft.Draft;

class ReferencesTest {

    private static final String ROLE = "\"requester\": { \"reference\": \"PractitionerRole/chen-pt\" }";
    private static final String BY_URL = "\"requester\": { \"reference\": \"%s\" }";
    private static final Clinician CHEN = new Clinician("9999984591", "Chen", List.of("Mei"), "MD", "208100000X");

    @Test
    void aReferenceIsFollowedByEveryNameItMayHave() {
        for (String reference : List.of("https://ehr.riverside.example/fhir/PractitionerRole/chen-pt",
                "https://ehr.riverside.example/fhir/PractitionerRole/chen-pt/_history/3",
                "PractitionerRole/chen-pt", "PractitionerRole/chen-pt/_history/3")) {
            // When
            Draft draft = draft(Bundles.knee().replace(ROLE, BY_URL.formatted(reference)));

            // Then
            assertThat(draft.order().clinician()).as(reference).isEqualTo(CHEN);
        }
    }

    @Test
    void anotherServersIdIsNotOurs() {
        // When
        Draft draft = draft(Bundles.knee().replace(ROLE,
                BY_URL.formatted("https://other.example/fhir/PractitionerRole/chen-pt")));

        // Then
        assertThat(draft.order().clinician()).isNull();
        assertThat(missing(draft)).extracting(MissingFact::path)
                .containsOnly("Bundle.entry[6].resource.requester.reference");
    }

    @Test
    void aLogicalReferenceIsFollowedByIdentifier() {
        // When
        Draft draft = draft(Bundles.knee().replace("\"beneficiary\": { \"reference\": \"Patient/maya\" }",
                "\"beneficiary\": { \"type\": \"Patient\", \"identifier\":"
                        + " { \"system\": \"https://ehr.riverside.example/mrn\", \"value\": \"MRN-4711\" } }")
                .replace("\"insurance\": [{ \"reference\": \"Coverage/c1\" }],", ""));

        // Then: the coverage is found by whom it covers
        assertThat(draft.order().coverage().memberId()).isEqualTo("W100200300-01");
    }

    @Test
    void aConditionalReferenceIsFollowedAsSyntheaWritesIt() {
        // When
        Draft draft = draft(Bundles.knee().replace("\"organization\": { \"reference\": \"Organization/clinic\" }",
                "\"organization\": { \"reference\":"
                        + " \"Organization?identifier=http://hl7.org/fhir/sid/us-npi|1234567893\" }"));

        // Then
        assertThat(draft.order().clinic().name()).isEqualTo("Riverside Therapy");
    }

    @Test
    void aReferenceThatSaysAnNpiIsAsGoodAsItsTarget() {
        // When
        Draft draft = draft(Bundles.knee().replace(ROLE,
                BY_URL.formatted("Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|9999985119")));

        // Then
        assertThat(draft.order().clinician()).isEqualTo(new Clinician("9999985119", null, List.of(), null, null));
        assertThat(missing(draft)).extracting(MissingFact::code).containsExactly("clinician.name");
    }

    @Test
    void aCoverageThatIsNotThereIsNamed() {
        // When
        Draft draft = draft(Bundles.knee().replace("\"reference\": \"Coverage/c1\"",
                "\"reference\": \"Coverage/gone\""));

        // Then
        assertThat(missing(draft)).containsExactly(new MissingFact("coverage",
                "The order names no coverage: payer and member id are needed."
                        + " The reference at this path leads to nothing in the Bundle.",
                "Bundle.entry[6].resource.insurance[0].reference"));
    }

    @Test
    void aReasonThatIsNotThereIsNamed() {
        // When
        Draft draft = draft(Bundles.knee().replace("\"reference\": \"Condition/knee\"",
                "\"reference\": \"Condition/gone\"").replace("\"code\": \"R26.2\"", "\"code\": \"17\""));

        // Then
        assertThat(missing(draft)).extracting(MissingFact::code, MissingFact::path).containsExactly(
                org.assertj.core.groups.Tuple.tuple("diagnosis.icd10",
                        "Bundle.entry[6].resource.reasonCode[0].code.coding"
                                + ".where(system='http://hl7.org/fhir/sid/icd-10-cm')"));
    }

    private static List<MissingFact> missing(Draft draft) {
        return Bundles.RULES.missing(draft.order(), draft.places(), LocalDate.of(2026, 3, 2));
    }

    private static Draft draft(String bundle) {
        return Bundles.brought(bundle.getBytes(StandardCharsets.UTF_8)).drafts().get(0);
    }
}
