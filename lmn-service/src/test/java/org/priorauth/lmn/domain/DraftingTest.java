package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.Workshop.COVERAGE_EVENT;
import static org.priorauth.lmn.Workshop.DRAFTING;
import static org.priorauth.lmn.Workshop.LETTER;
import static org.priorauth.lmn.Workshop.ORDER_EVENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Letter.Draft;

class DraftingTest {

    private static final String FHIR = "fhir:CoverageEligibilityResponse";

    @Test
    void everyStatementIsBoundToTheFactItCameFrom() {
        // When
        Draft draft = draft(Cast.order());

        // Then
        assertThat(draft.sections()).extracting(Section::statements).containsExactly(
                List.of(said("Name: Maya Reyes", "patient.name", "order.patient"),
                        said("Date of birth: October 1, 1961", "patient.birth-date", "order.patient.birthDate"),
                        said("Payer: Aetna", "payer", "order.payer.name"),
                        said("Member ID: W100200300, Open Choice PPO, group G-7781", "coverage", "order.coverage")),
                List.of(said("M25.561 Pain in right knee, since January 20, 2026", "diagnosis.1",
                        "order.diagnoses[0]")),
                List.of(clinical(1, "Cannot climb more than four stairs; knee flexion 85 degrees.")),
                List.of(said("CPT 97110 (GP): 24 visits, for M25.561", "line.1", "order.lines[0]"),
                        clinical(4, "Plan of care: Therapeutic exercise twice a week for 12 weeks.")),
                List.of(clinical(2,
                        "Six weeks after total knee replacement, progress stalls without supervised therapy.")),
                List.of(clinical(3, "Climb 12 stairs without a rail within 12 weeks.")),
                List.of(said("Frequency: twice a week for 12 weeks, from March 9, 2026 to May 31, 2026",
                        "line.1.schedule", "order.lines[0].frequency"),
                        figure("The plan's limit is 30 visits per calendar year.", "benefit.limit"),
                        figure("Used so far: 6 visits.", "benefit.used"),
                        figure("Remaining before this request: 24 visits.", "benefit.remaining")),
                List.of(said("Mei Chen, MD, NPI 9999984591", "clinician", "order.clinician"),
                        said("Riverside Therapy, NPI 1234567893, phone 555-0110, fax 555-0111", "clinic",
                                "order.clinic")));
    }

    @Test
    void anElementWithoutAFactIsAPromptAndNeverProse() {
        // Given
        Order order = Orders.withFacts(List.of(Orders.fact(1, Kind.SYMPTOM, "Pain 6/10 when loaded.")));

        // When
        Draft draft = draft(order);
        List<MissingFact> missing = DRAFTING.missing(draft, Workshop.known(order));

        // Then
        assertThat(text(draft, Element.RATIONALE)).isEmpty();
        assertThat(text(draft, Element.GOAL)).isEmpty();
        assertThat(missing).containsExactly(
                new MissingFact("letter.functional-limitation",
                        "Say what the patient cannot do in daily life because of the diagnosis.",
                        "Bundle.entry.resource.ofType(ServiceRequest).note.text"),
                new MissingFact("letter.rationale",
                        "Say why skilled therapy is needed now, and what was tried before.",
                        "Bundle.entry.resource.ofType(ServiceRequest).reasonCode.text"),
                new MissingFact("letter.goal", "Name at least one measurable goal.",
                        "Bundle.entry.resource.ofType(Goal).description.text"));
    }

    @Test
    void aMissingIdentifierIsNamedByItself() {
        // Given
        Patient nameless = new Patient("p-maya", "Reyes", List.of("Maya"), null, "female", null, null);
        Order order = Orders.withPatient(nameless);

        // When
        List<MissingFact> missing = DRAFTING.missing(draft(order), Workshop.known(order));

        // Then
        assertThat(missing).extracting(MissingFact::code).containsExactly("letter.patient.birth-date");
    }

    @Test
    void whatAPersonWroteIntoAnEmptySectionIsNoLongerMissing() {
        // Given
        Order order = Orders.withFacts(Cast.order().facts().subList(0, 2));

        // When
        Draft written = DRAFTING.edit(draft(order), Workshop.known(order),
                Map.of(Element.GOAL, "Walk 300 m within 6 weeks."), "chen");

        // Then
        assertThat(DRAFTING.missing(written, Workshop.known(order))).isEmpty();
    }

    @Test
    void aFactThatIntakeTookOverFromAPersonStandsOnce() {
        // Given
        Known known = new Story().hear(Story.accepted(Cast.order()))
                .hear(Orders.fact(1, Kind.GOAL, "Climb 12 stairs without a rail within 12 weeks.")).file.known();

        // When
        Draft draft = DRAFTING.first(known, LETTER, false);

        // Then
        assertThat(text(draft, Element.GOAL)).isEqualTo("Climb 12 stairs without a rail within 12 weeks.");
    }

    @Test
    void aCategoryWithoutATemplateOfItsOwnHasTheDefault() {
        // When
        Draft draft = draft(Orders.of(ServiceCategory.OTHER));

        // Then
        assertThat(draft.template()).isEqualTo("default");
        assertThat(draft.sections()).extracting(Section::heading).containsExactly("Patient", "Diagnosis",
                "Functional limitations and symptoms", "Requested service", "Clinical rationale",
                "Expected benefits and goals", "Duration, frequency and benefit", "Ordering provider");
    }

    @Test
    void whereNoLineSaysHowOftenTheRequestedDaysStand() {
        // When
        Draft draft = draft(Orders.withLine(new ServiceLine(1, Cast.therapy().code(),
                List.of(), null, null, null, null, null, List.of(), null)));

        // Then
        assertThat(text(draft, Element.DURATION)).startsWith("Dates: from March 9, 2026 to May 31, 2026\n");
        assertThat(text(draft, Element.SERVICE)).startsWith("CPT 97110\n");
    }

    @Test
    void aDependentIsToldFromTheSubscriber() {
        // When
        Draft draft = draft(
                Orders.withCoverage(new Coverage("XYP88302", "XYP88300", "child", "Blue Care Elect", null, null)));

        // Then
        assertThat(text(draft, Element.PATIENT))
                .endsWith("Member ID: XYP88302, Blue Care Elect, subscriber ID XYP88300 (child of the subscriber)");
    }

    @Test
    void whatNoPrinterTakesIsLeftOut() {
        // When
        Draft draft = draft(Orders.withFacts(
                List.of(Orders.fact(1, Kind.GOAL, "Walk\u0000 300\u202E m\r\n without\ta rail e\u0301"))));

        // Then
        assertThat(text(draft, Element.GOAL)).isEqualTo("Walk 300 m without a rail \u00E9");
    }

    @Test
    void whatIsLongerThanAnyStatementIsCut() {
        // When
        Draft draft = draft(Orders.withFacts(List.of(Orders.fact(1, Kind.GOAL, "x".repeat(1_000_000)))));

        // Then
        assertThat(text(draft, Element.GOAL)).isEqualTo("x".repeat(4_000) + " …");
    }

    @Test
    void onceAWeekForOneWeekIsSaidInTheSingular() {
        // When
        Draft draft = draft(Orders.withLine(
                Orders.line(BigDecimal.ONE, "visits", new Frequency(1, "week", 1))));

        // Then
        assertThat(text(draft, Element.SERVICE)).startsWith("CPT 97110 (GP): 1 visit, for M25.561");
        assertThat(text(draft, Element.DURATION)).startsWith("Frequency: once a week for 1 week, from March 9, 2026");
    }

    @Test
    void whatIsDoneInTheSameVisitsIsToldOnce() {
        // Given
        Frequency weekly = new Frequency(1, "week", 12);

        // When
        Draft draft = draft(Orders.withLine(Orders.line(BigDecimal.valueOf(12), "visits", weekly),
                Orders.line(BigDecimal.valueOf(12), "visits", weekly),
                Orders.line(BigDecimal.valueOf(6), "visits", new Frequency(1, "week", 6))));

        // Then
        assertThat(text(draft, Element.DURATION).lines().filter(line -> line.startsWith("Frequency")))
                .containsExactly("Frequency: once a week for 12 weeks, from March 9, 2026 to May 31, 2026",
                        "Frequency: once a week for 6 weeks, from March 9, 2026 to May 31, 2026");
    }

    private static Draft draft(Order order) {
        return DRAFTING.first(Workshop.known(order), LETTER, false);
    }

    private static String text(Draft draft, Element element) {
        return draft.sections().get(element.ordinal()).text();
    }

    private static Statement said(String text, String fact, String path) {
        return new Statement(text, new Source(fact, path, ORDER_EVENT));
    }

    private static Statement clinical(int number, String text) {
        return said(text, "fact." + new UUID(0x7000L, 0x8000000000000000L + number),
                "Bundle.entry.resource.ofType(ServiceRequest).note[" + (number - 1) + "].text");
    }

    private static Statement figure(String text, String fact) {
        return new Statement(text, new Source(fact, FHIR, COVERAGE_EVENT));
    }
}
