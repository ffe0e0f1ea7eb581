package org.priorauth.intake.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.inject.Singleton;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.domain.FilingKeys;
import org.priorauth.intake.domain.Request;
import org.priorauth.intake.store.FiledOrders;
import org.priorauth.intake.store.FiledOrders.Claim;
import org.priorauth.intake.store.Requests;
import org.priorauth.intake.store.TenantSecret;
import org.priorauth.intake.store.TenantSecrets;

import io.smallrye.mutiny.Uni;

/**
 * Takes a step on a request and sees to it that the request holds the keys of what it has become: an order that is
 * amended into another open one is refused, and a withdrawn one is free to be filed again.
 */
@Singleton
public class KeptKeys {

    private final Transactions transactions;
    private final Changes changes;
    private final Requests requests;
    private final FiledOrders filed;
    private final TenantSecrets secrets;

    KeptKeys(Transactions transactions, Changes changes, Requests requests, FiledOrders filed,
            TenantSecrets secrets) {
        this.transactions = transactions;
        this.changes = changes;
        this.requests = requests;
        this.filed = filed;
        this.secrets = secrets;
    }

    /** Undoes the transaction. */
    private static final class FiledElsewhere extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FiledElsewhere() {
            super(null, null, false, false);
        }
    }

    public Uni<Outcome<Request>> apply(Caller caller, UUID id, String action,
            BiFunction<Optional<Request>, Cause, Step<Request>> decide) {
        Cause cause = changes.asked(caller, id, action);
        return secrets.of(caller.tenant())
                .chain(secret -> transactions.run(session -> changes.apply(session, requests, cause, decide)
                        .chain(outcome -> kept(session, secret, cause, outcome))))
                .onFailure(FiledElsewhere.class).recoverWithItem(() -> new Outcome.Refused<Request>(Refusal.conflict(
                        "order.duplicate", "Another open authorization asks for the same already.")));
    }

    private Uni<Outcome<Request>> kept(Session session, TenantSecret secret, Cause cause, Outcome<Request> outcome) {
        if (!(outcome instanceof Outcome.Done<Request> done)) {
            return Uni.createFrom().item(outcome);
        }
        Uni<Integer> released = filed.release(session, List.of(cause.authorizationId()));
        return done.state() instanceof Request.Withdrawn
                ? released.replaceWith(outcome)
                : released.chain(() -> take(session, secret, cause, done.state().order())).replaceWith(outcome);
    }

    private Uni<Void> take(Session session, TenantSecret secret, Cause cause, Order order) {
        Optional<LocalDate> until = Optional.ofNullable(order.requested()).map(DatePeriod::end);
        Claim claim = new Claim(cause.authorizationId(), FilingKeys.of(order).stream().map(secret::hash).toList(),
                until);
        return filed.take(session, cause.tenant(), List.of(claim), Announcing.today(cause))
                .invoke(held -> {
                    if (!held.isEmpty()) {
                        throw new FiledElsewhere();
                    }
                }).replaceWithVoid();
    }
}
