package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.lint.Policies;
import org.priorauth.lmn.domain.lint.Policy;

/** Whose signature a payer takes for this care, by its policy; the lint warns by the same of the order's clinician. */
@ApplicationScoped
class AcceptedSigners {

    private final Policies policies;

    AcceptedSigners(Policies policies) {
        this.policies = policies;
    }

    /** @param credentials as in the token */
    Optional<Refusal> refusal(Known known, String credentials) {
        Optional<Order> order = Optional.ofNullable(known.order());
        Optional<Payer> payer = order.map(Order::payer);
        ServiceCategory category = order.map(Order::category).orElse(null);
        Policy policy = policies.of(payer.map(Payer::id).orElse(null));
        return policy.takes(credentials, category)
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("letter.signer-not-accepted",
                        payer.map(Payer::name).orElse("The payer") + " takes letters signed by "
                                + policy.signers(category).stream().sorted().collect(Collectors.joining(", "))
                                + ". Hand the letter to one of them."));
    }
}
