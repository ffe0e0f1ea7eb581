package org.priorauth.lmn.domain;

import java.util.Optional;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;

/**
 * What a template is chosen by.
 *
 * @param payer the id of its profile; absent where it was not recognised
 * @param category absent before intake spoke
 */
public record Occasion(String payer, ServiceCategory category, LetterKind kind) {

    static Occasion of(Known known, LetterKind kind) {
        Optional<Order> order = Optional.ofNullable(known.order());
        return new Occasion(order.map(Order::payer).map(Payer::id).orElse(null),
                order.map(Order::category).orElse(null), kind);
    }
}
