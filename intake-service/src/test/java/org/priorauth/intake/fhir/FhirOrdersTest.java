package org.priorauth.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.intake.fhir.Bundles.id;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.intake.Address;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.intake.domain.PatientIdentity;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.draft.Draft;

class FhirOrdersTest {

    private static final DatePeriod SPRING = new DatePeriod(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 5, 31));

    @Test
    void everyElementLandsWhereTheTableInTheReadmeSays() {
        // When
        Brought brought = Bundles.brought(Bundles.knee().getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(brought.ignored()).isEmpty();
        assertThat(brought.drafts()).hasSize(1);
        Order order = brought.drafts().get(0).order();
        assertThat(order.ehrIdentifier()).isEqualTo("https://ehr.riverside.example/orders|RT-10021");
        assertThat(order.patient()).isEqualTo(new Patient(null, "Reyes", List.of("Maya", "Isabel"),
                LocalDate.of(1961, 10, 1), "female", "555-0100",
                new Address(List.of("12 Alder Street", "Apt 5"), "Worcester", "MA", "01602")));
        assertThat(order.coverage()).isEqualTo(new Coverage("W100200300-01", "W100200300", "child", "Open Choice PPO",
                "G-7781", new DatePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        assertThat(order.payer()).isEqualTo(new Payer("aetna", "Aetna"));
        assertThat(order.clinic()).isEqualTo(new Clinic("1234567893", "Riverside Therapy", "04-1234567", "555-0110",
                "555-0111", new Address(List.of("1 River Road"), "Worcester", "MA", "01608")));
        assertThat(order.clinician())
                .isEqualTo(new Clinician("9999984591", "Chen", List.of("Mei"), "MD", "208100000X"));
        assertThat(order.category()).isEqualTo(ServiceCategory.PHYSICAL_THERAPY);
        assertThat(order.urgency()).isEqualTo(Urgency.EXPEDITED);
        assertThat(order.requested()).isEqualTo(SPRING);
        assertThat(order.diagnoses()).containsExactly(
                new Diagnosis(1, new Code(Code.ICD_10_CM, "M17.11", "Worn right knee joint"),
                        LocalDate.of(2025, 11, 3)),
                new Diagnosis(2, new Code(Code.ICD_10_CM, "R26.2", null), null));
        assertThat(order.lines()).containsExactly(new ServiceLine(1, new Code(Code.CPT, "97110", null), List.of("GP"),
                new BigDecimal("24"), "visits", new Frequency(2, "week", 12), SPRING, "11", List.of(1, 2),
                "https://ehr.riverside.example/orders|RT-10021"));
    }

    @Test
    void whatIsSaidOfTheCaseKeepsItsKindAndItsPlace() {
        // When
        Order order = only(Bundles.knee()).order();

        // Then: the vital sign stays where it is
        assertThat(order.facts()).extracting(ClinicalFact::kind, ClinicalFact::text, ClinicalFact::source)
                .containsExactly(
                        tuple(Kind.FUNCTIONAL_LIMITATION, "Walks 90 m.", "Bundle.entry[6].resource.note[0].text"),
                        tuple(Kind.RATIONALE, "Gains stall without supervision.",
                                "Bundle.entry[6].resource.note[0].text"),
                        tuple(Kind.PLAN, "Bring loose clothes.", "Bundle.entry[6].resource.patientInstruction"),
                        tuple(Kind.SYMPTOM, "Limps since November", "Bundle.entry[6].resource.reasonCode[0].text"),
                        tuple(Kind.SYMPTOM, "Right knee pain 6/10 when loaded.",
                                "Bundle.entry[5].resource.note[0].text"),
                        tuple(Kind.GOAL, "Climb one flight of stairs without a rail (by 2026-05-31)",
                                "Bundle.entry[7].resource.description"),
                        tuple(Kind.FUNCTIONAL_LIMITATION, "Flexion of the right knee: 95 degrees",
                                "Bundle.entry[8].resource.value"),
                        tuple(Kind.PRIOR_TREATMENT, "Home exercises, six weeks",
                                "Bundle.entry[10].resource.item[0].item[0].answer[0].value"),
                        tuple(Kind.PLAN, "Twice a week for 12 weeks.", "document:" + id(2)));
    }

    @Test
    void documentsAreTakenWithTheirBytesAndTheirHash() {
        // When
        Draft draft = only(Bundles.knee());

        // Then
        assertThat(draft.order().documents()).containsExactly(
                new DocumentRef(id(1), "intake", "PT evaluation", new Code("http://loinc.org", "34824-3", null),
                        "application/pdf", 15, "1e7313ace78f0fb481a486939b4885902663102818090805515553d84e0bbfd3"),
                new DocumentRef(id(2), "intake", "Document", new Code("http://loinc.org", "34824-3", null),
                        "text/plain", 32, "ed88ded047a6b2648a9966bae990fc4cd30fae44814bc5d32c41a973fe14b2c7"));
        assertThat(draft.enclosures().get(0).content()).isEqualTo("%PDF-1.7\n%%EOF\n".getBytes());
    }

    @Test
    void theMedicalRecordNumberTellsThePatient() {
        // When
        Draft draft = only(Bundles.knee());

        // Then
        assertThat(draft.identity())
                .isEqualTo(PatientIdentity.identified("https://ehr.riverside.example/mrn", "MRN-4711"));
    }

    @Test
    void theRulesFindNothingMissing() {
        // When
        Draft draft = only(Bundles.knee());

        // Then
        assertThat(Bundles.RULES.missing(draft.order(), draft.places(), LocalDate.of(2026, 3, 2))).isEmpty();
    }

    private static Draft only(String bundle) {
        return Bundles.brought(bundle.getBytes(StandardCharsets.UTF_8)).drafts().get(0);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
