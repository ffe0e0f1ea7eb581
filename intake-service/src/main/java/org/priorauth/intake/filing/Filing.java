package org.priorauth.intake.filing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.FilingKeys;
import org.priorauth.intake.domain.OrderParts;
import org.priorauth.intake.domain.Places;
import org.priorauth.intake.draft.Draft;
import org.priorauth.intake.store.TenantSecret;

/**
 * One order on its way into the table.
 *
 * @param order with the patient's opaque id
 * @param keys hashed, that no other open request may hold
 */
record Filing(UUID id, Order order, Places places, List<Enclosure> enclosures, Collection<String> keys) {

    static Filing of(UUID id, Draft draft, TenantSecret secret) {
        // a patient nobody could tell from a namesake is a patient of this order alone
        String identity = draft.identity().material().orElse("only in " + id);
        Order order = OrderParts.withPatientId(draft.order(), "p-" + secret.hash(identity));
        return new Filing(id, order, draft.places(), draft.enclosures(),
                FilingKeys.of(order).stream().map(secret::hash).toList());
    }
}
