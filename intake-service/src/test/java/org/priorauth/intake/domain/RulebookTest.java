package org.priorauth.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.intake.rules.Rules;

class RulebookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Rulebook rulebook = Rules.builtIn();

    @Test
    void anOrderWithEverythingLacksNothing() {
        // When
        List<MissingFact> missing = rulebook.missing(Cast.order(), Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).isEmpty();
    }

    @Test
    void anEmptyOrderLacksEverythingThatIsAlwaysRequired() {
        // Given
        Order empty = new Order(null, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of());

        // When
        List<MissingFact> missing = rulebook.missing(empty, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).extracting(MissingFact::code).containsExactly("patient.name", "patient.birth-date",
                "coverage", "clinic.name", "clinic.npi", "clinician.name", "clinician.npi", "diagnosis.icd10",
                "service.line");
    }

    @Test
    void aMissingFactHasItsSentenceAndItsPath() {
        // Given
        Order order = with(Cast.order(), new Patient("p", "Reyes", List.of("Maya"), null, "female", null, null));

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).containsExactly(new MissingFact("patient.birth-date",
                "The patient's date of birth is missing.", "Bundle.entry.resource.ofType(Patient).birthDate"));
    }

    @Test
    void aPathIsTheOneOfTheSendersBundleWhereItIsKnown() {
        // Given
        Order order = with(Cast.order(), line("97110", null));
        Places places = new Places(java.util.Map.of("line[1]", "Bundle.entry[56].resource"), java.util.Map.of(),
                java.util.Set.of());

        // When
        List<MissingFact> missing = rulebook.missing(order, places, TODAY);

        // Then
        assertThat(missing).containsExactly(new MissingFact("service.quantity",
                "Line 1 does not say how much is asked for.", "Bundle.entry[56].resource.quantity"));
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamed() {
        // Given
        Order order = with(Cast.order(), (Clinician) null);
        Places places = new Places(java.util.Map.of(), java.util.Map.of("clinician",
                "Bundle.entry[56].resource.requester.reference"), java.util.Set.of("clinician"));

        // When
        List<MissingFact> missing = rulebook.missing(order, places, TODAY);

        // Then
        assertThat(missing).containsExactly(
                new MissingFact("clinician.name", "The clinician's family name is missing."
                        + " The reference at this path leads to nothing in the Bundle.",
                        "Bundle.entry[56].resource.requester.reference"),
                new MissingFact("clinician.npi", "The clinician's NPI is missing."
                        + " The reference at this path leads to nothing in the Bundle.",
                        "Bundle.entry[56].resource.requester.reference"));
    }

    @Test
    void anNpiWithAWrongCheckDigitIsNamed() {
        // Given
        Order order = with(Cast.order(), new Clinician("9999984592", "Chen", List.of("Mei"), "MD", null));

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).containsExactly(new MissingFact("clinician.npi",
                "The clinician's NPI is not ten digits with the right check digit.",
                "Bundle.entry.resource.ofType(Practitioner).identifier.where(system='http://hl7.org/fhir/sid/us-npi')"));
    }

    @Test
    void aSnomedDiagnosisIsNoIcd10Code() {
        // Given
        Order order = with(Cast.order(), new Diagnosis(1, new Code(ServiceCatalogue.SNOMED, "15777000", "Prediabetes"),
                null));

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).extracting(MissingFact::code, MissingFact::sentence, MissingFact::path).containsExactly(
                org.assertj.core.groups.Tuple.tuple("diagnosis.icd10", "The first diagnosis has no ICD-10-CM code.",
                        "Bundle.entry.resource.ofType(Condition)[0].code.coding"
                                + ".where(system='http://hl7.org/fhir/sid/icd-10-cm')"));
    }

    @Test
    void whatCannotBeRightIsToldEvenWhereNobodyRequiresIt() {
        // Given: nobody requires a place of service
        ServiceLine line = Cast.therapy();
        Order order = with(Cast.order(), new ServiceLine(1, line.code(), line.modifiers(), line.quantity(),
                line.unit(), line.frequency(), line.period(), "office", line.diagnoses(), null));

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).extracting(MissingFact::code).containsExactly("service.place-of-service");
    }

    @Test
    void aQuantityMustBeAboveZeroAndOfThisWorld() {
        for (String quantity : List.of("0", "-1", "100000", "1E+900", "0.0001")) {
            // Given
            Order order = with(Cast.order(), line("97110", new BigDecimal(quantity)));

            // When
            List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

            // Then
            assertThat(missing).as(quantity).extracting(MissingFact::sentence)
                    .containsExactly("Line 1 has a quantity that cannot be right.");
        }
    }

    @Test
    void aBirthDateInTheFutureCannotBeRight() {
        // Given
        Order order = with(Cast.order(),
                new Patient("p", "Reyes", List.of("Maya"), TODAY.plusDays(1), "female", null, null));

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).extracting(MissingFact::sentence)
                .containsExactly("The patient's date of birth cannot be right.");
    }

    @Test
    void medicareWantsTheGoalsOfTherapyAndOthersDoNot() {
        // Given
        Order aetna = OrderParts.withFacts(Cast.order(), Cast.order().facts().subList(0, 2));
        Order medicare = with(aetna, new Payer("medicare", "Medicare"));

        // When
        List<MissingFact> ofAetna = rulebook.missing(aetna, Places.UNKNOWN, TODAY);
        List<MissingFact> ofMedicare = rulebook.missing(medicare, Places.UNKNOWN, TODAY);

        // Then
        assertThat(ofAetna).isEmpty();
        assertThat(ofMedicare).containsExactly(new MissingFact("clinical.goal", "No goal of the care is named.",
                "Bundle.entry.resource.ofType(ServiceRequest)[0].note"));
    }

    @Test
    void theDualEligibleAreAskedAsMedicareAsks() {
        // When
        var required = rulebook.required(Optional.of("dual-eligible"), Optional.of(ServiceCategory.PHYSICAL_THERAPY));

        // Then
        assertThat(required).contains("clinical.goal", "service.frequency", "patient.name")
                .isEqualTo(rulebook.required(Optional.of("medicare"), Optional.of(ServiceCategory.PHYSICAL_THERAPY)));
    }

    @Test
    void imagingIsNotAskedHowOften() {
        // When
        var required = rulebook.required(Optional.of("aetna"), Optional.of(ServiceCategory.IMAGING));

        // Then
        assertThat(required).doesNotContain("service.frequency").contains("service.quantity");
    }

    @Test
    void medicaidEquipmentWantsAPaper() {
        // Given
        ServiceLine chair = new ServiceLine(1, new Code(Code.HCPCS, "K0823", null), List.of(), BigDecimal.ONE, "units",
                null, null, null, List.of(1), null);
        Order order = with(with(with(Cast.order(), chair), new Payer("medicaid", "Medicaid")),
                ServiceCategory.DURABLE_EQUIPMENT);

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).containsExactly(new MissingFact("document.any",
                "A document that supports the order is wanted.", "Bundle.entry.resource.ofType(DocumentReference)"));
    }

    @Test
    void aCoverageWithoutItsPayerIsAskedForThePayer() {
        // Given
        Order order = with(Cast.order(), (Payer) null);

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).containsExactly(new MissingFact("coverage.payer",
                "The coverage does not say who the payer is.", "Bundle.entry.resource.ofType(Coverage).payor"));
    }

    @Test
    void aMemberIdWithABlankInItCannotBeRight() {
        // Given
        Order order = with(Cast.order(), new Coverage("W100 200", null, "self", null, null, null));

        // When
        List<MissingFact> missing = rulebook.missing(order, Places.UNKNOWN, TODAY);

        // Then
        assertThat(missing).extracting(MissingFact::code, MissingFact::sentence).containsExactly(
                org.assertj.core.groups.Tuple.tuple("coverage.member-id",
                        "The member id has blanks in it, or is not 2 to 80 characters long."));
    }

    private static ServiceLine line(String cpt, BigDecimal quantity) {
        ServiceLine line = Cast.therapy();
        return new ServiceLine(1, new Code(Code.CPT, cpt, null), line.modifiers(), quantity, line.unit(),
                line.frequency(), line.period(), line.placeOfService(), line.diagnoses(), null);
    }

    private static Order with(Order order, Object part) {
        return new Order(order.ehrIdentifier(), part instanceof Patient patient ? patient : order.patient(),
                part instanceof Coverage coverage ? coverage : order.coverage(),
                part instanceof Payer payer ? payer : order.payer(), order.clinic(),
                part instanceof Clinician clinician ? clinician : order.clinician(),
                part instanceof ServiceCategory category ? category : order.category(), order.urgency(),
                order.requested(), part instanceof Diagnosis diagnosis ? List.of(diagnosis) : order.diagnoses(),
                part instanceof ServiceLine line ? List.of(line) : order.lines(), order.facts(), order.documents());
    }

    private static Order with(Order order, Payer payer) {
        return new Order(order.ehrIdentifier(), order.patient(), order.coverage(), payer, order.clinic(),
                order.clinician(), order.category(), order.urgency(), order.requested(), order.diagnoses(),
                order.lines(), order.facts(), order.documents());
    }

    private static Order with(Order order, Clinician clinician) {
        return new Order(order.ehrIdentifier(), order.patient(), order.coverage(), order.payer(), order.clinic(),
                clinician, order.category(), order.urgency(), order.requested(), order.diagnoses(),
                order.lines(), order.facts(), order.documents());
    }
}
