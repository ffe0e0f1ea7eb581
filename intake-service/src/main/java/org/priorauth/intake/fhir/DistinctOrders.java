package org.priorauth.intake.fhir;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.draft.Draft;
import org.priorauth.intake.reading.Complaints;

/** Sees to it that an identifier of the EHR names one authorization only. */
final class DistinctOrders {

    private DistinctOrders() {}

    static List<Draft> of(List<Draft> drafts, Complaints complaints) {
        Set<String> seen = new HashSet<>();
        for (Draft draft : drafts) {
            draft.order().lines().stream().filter(line -> line.ehrIdentifier() != null)
                    .filter(line -> !seen.add(line.ehrIdentifier()))
                    .forEach(line -> complaints.add(
                            draft.places().at().get("line[" + line.number() + "]") + ".identifier",
                            "duplicate-order-identifier", "is the identifier of another ServiceRequest, too"));
        }
        return drafts.stream().map(draft -> shared(draft, drafts) ? byFirstLine(draft) : draft).toList();
    }

    /** A requisition may span several kinds of care, each of which is an authorization of its own. */
    private static boolean shared(Draft draft, List<Draft> drafts) {
        String identifier = draft.order().ehrIdentifier();
        return identifier != null && drafts.stream().map(Draft::order).map(Order::ehrIdentifier)
                .filter(other -> Objects.equals(other, identifier)).count() > 1;
    }

    private static Draft byFirstLine(Draft draft) {
        Order order = draft.order();
        Order named = new Order(order.lines().get(0).ehrIdentifier(), order.patient(), order.coverage(),
                order.payer(), order.clinic(), order.clinician(), order.category(), order.urgency(),
                order.requested(), order.diagnoses(), order.lines(), order.facts(), order.documents());
        return new Draft(named, draft.identity(), draft.enclosures(), draft.places());
    }
}
