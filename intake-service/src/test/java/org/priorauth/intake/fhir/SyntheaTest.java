package org.priorauth.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.SyntheaOrders;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.intake.draft.Brought;
import org.priorauth.intake.draft.Brought.Ignored;
import org.priorauth.intake.draft.Draft;

class SyntheaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aBundleAsItComesIsReadAndItsGapsAreNamed() {
        // When
        Brought brought = Bundles.brought(SyntheaOrders.named("24-Herman763").bytes());

        // Then
        Draft draft = brought.drafts().get(0);
        assertThat(brought.drafts()).hasSize(1);
        assertThat(draft.order().lines())
                .containsExactly(new ServiceLine(1, new Code(Code.CPT, "97110", "Exercise therapy"),
                        List.of(), new BigDecimal("24"), "visits", null, null, null, List.of(1), null));
        assertThat(draft.order().diagnoses()).containsExactly(new Diagnosis(1,
                new Code("http://snomed.info/sct", "15777000", "Prediabetes"), LocalDate.of(2018, 2, 10)));
        assertThat(draft.order().coverage().memberId()).isEqualTo("M60C61204E");
        assertThat(draft.order().payer().id()).isEqualTo("bcbs");
        assertThat(missing(draft)).extracting(MissingFact::code, MissingFact::path).containsExactly(
                Tuple.tuple("clinic.name", "Bundle.entry[48].resource.performer"),
                Tuple.tuple("clinic.npi", "Bundle.entry[48].resource.performer"),
                Tuple.tuple("clinician.name", "Bundle.entry[48].resource.requester"),
                Tuple.tuple("clinician.npi", "Bundle.entry[48].resource.requester"),
                Tuple.tuple("diagnosis.icd10", "Bundle.entry[5].resource.code.coding"
                        + ".where(system='http://hl7.org/fhir/sid/icd-10-cm')"),
                Tuple.tuple("service.frequency", "Bundle.entry[48].resource.occurrence.repeat"),
                Tuple.tuple("clinical.functional-limitation", "Bundle.entry[48].resource.note"));
    }

    @Test
    void aPlanOfCareForTheSameReasonTellsThePlan() {
        // When
        Order order = Bundles.brought(SyntheaOrders.named("24-Herman763").bytes()).drafts().get(0).order();

        // Then
        assertThat(order.facts()).extracting(fact -> fact.kind().toString(), fact -> fact.text())
                .containsExactly(Tuple.tuple("plan", "Exercise therapy"));
    }

    @Test
    void eachKindOfCareIsAnAuthorizationAndTheRestIsNamed() {
        // When
        Brought brought = Bundles.brought(SyntheaOrders.named("12-Marvin195").bytes());

        // Then
        assertThat(brought.drafts())
                .extracting(draft -> draft.order().category(), draft -> draft.order().lines().size())
                .containsExactly(Tuple.tuple(ServiceCategory.DURABLE_EQUIPMENT, 1),
                        Tuple.tuple(ServiceCategory.PHYSICAL_THERAPY, 2),
                        Tuple.tuple(ServiceCategory.BEHAVIORAL_HEALTH, 1));
        assertThat(brought.ignored()).extracting(Ignored::code, Ignored::reason).containsExactly(
                Tuple.tuple("not-authorised", "A drug taken at home goes through the pharmacy benefit,"
                        + " not through this authorization."),
                Tuple.tuple("not-authorised", "Education is part of a visit; no payer authorises it on its own."));
    }

    @Test
    void aCompletedBundleLacksNothing() {
        for (String name : List.of("04-Spencer878", "06-Hyatt152", "08-Ziemann98", "16-Lesch175", "20-Bailey598",
                "24-Herman763")) {
            // When
            Brought brought = Bundles.brought(SyntheaOrders.named(name).complete("RT-1").bytes());

            // Then
            assertThat(brought.drafts()).isNotEmpty().allSatisfy(draft -> assertThat(missing(draft)).isEmpty());
        }
    }

    @Test
    void onlyOneOfSeveralIdentifiersNamesAnAuthorization() {
        // When
        Brought brought = Bundles.brought(SyntheaOrders.named("08-Ziemann98").complete("RT-1").bytes());

        // Then
        assertThat(brought.drafts()).extracting(draft -> draft.order().ehrIdentifier()).containsExactly(
                "https://ehr.riverside.example/orders|RT-1-1", "https://ehr.riverside.example/orders|RT-1-2");
    }

    @Test
    void anIdentifierOnTwoOrdersIsRefused() {
        // Given
        SyntheaOrders orders = SyntheaOrders.named("08-Ziemann98");
        orders.resources("ServiceRequest").forEach(order -> order.withArray("identifier").addObject()
                .put("system", "s").put("value", "1"));

        // When
        var errors = Bundles.problem(orders.bytes()).errors();

        // Then
        assertThat(errors).extracting(error -> error.code()).containsExactly("duplicate-order-identifier");
    }

    @Test
    void withoutACoverageTheOrderIsIncompleteAndNotRefused() {
        // Given
        SyntheaOrders orders = SyntheaOrders.named("24-Herman763").complete("RT-1")
                .with("ServiceRequest", order -> order.remove("insurance"))
                .with("Coverage", coverage -> coverage.put("status", "cancelled"));

        // When
        Draft draft = Bundles.brought(orders.bytes()).drafts().get(0);

        // Then
        assertThat(missing(draft)).containsExactly(new MissingFact("coverage",
                "The order names no coverage: payer and member id are needed.",
                "Bundle.entry[48].resource.insurance"));
    }

    private static List<MissingFact> missing(Draft draft) {
        return Bundles.RULES.missing(draft.order(), draft.places(), TODAY);
    }
}
