package org.priorauth.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Order;

class RequestTest {

    private static final List<MissingFact> GAP = List.of(new MissingFact("patient.birth-date", "It is missing.",
            "Bundle"));

    @Test
    void anOrderIsIncompleteAsLongAsSomethingIsMissing() {
        // Given
        Request.Incomplete incomplete = (Request.Incomplete) Request.received(Cast.order(), GAP, Places.UNKNOWN);
        Order changed = Cast.orderOf("W2");

        // When
        Request supplied = incomplete.supply(changed, List.of());

        // Then
        assertThat(incomplete.orderRevision()).isEqualTo(1);
        assertThat(supplied).isEqualTo(new Request.Accepted(changed, 2, Places.UNKNOWN));
    }

    @Test
    void anOrderThatDoesNotChangeKeepsItsRevision() {
        // Given
        Request.Incomplete incomplete = new Request.Incomplete(Cast.order(), 4, GAP, Places.UNKNOWN);

        // When
        Request judged = incomplete.supply(Cast.order(), List.of());

        // Then
        assertThat(judged).isEqualTo(new Request.Accepted(Cast.order(), 4, Places.UNKNOWN));
    }

    @Test
    void twoOrdersOfTheSameServicesForTheSamePatientShareAKey() {
        // Given
        Order order = Cast.order();
        Order again = new Order("https://other.example|9", order.patient(), order.coverage(), order.payer(), null, null,
                order.category(), order.urgency(), null, List.of(), order.lines(), List.of(), List.of());

        // When
        var shared = new java.util.TreeSet<>(FilingKeys.of(order));
        shared.retainAll(FilingKeys.of(again));

        // Then
        assertThat(shared).containsExactly(
                "same\np-maya\naetna\nphysical-therapy\nhttp://www.ama-assn.org/go/cpt|97110");
        assertThat(FilingKeys.of(order)).contains("ehr\nhttps://ehr.riverside.example/orders|PT-1001");
    }
}
