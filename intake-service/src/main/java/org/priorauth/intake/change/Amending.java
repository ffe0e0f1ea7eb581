package org.priorauth.intake.change;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.domain.Request;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.plain.OrderPatches;
import org.priorauth.intake.plain.OrderPatches.Patch;
import org.priorauth.intake.reading.Reading;
import org.priorauth.intake.rules.RulesInForce;

import io.smallrye.mutiny.Uni;

/** Changes an order by a patch, and judges it anew. An empty patch only judges it anew, by the rules now in force. */
@Singleton
public class Amending {

    private final RulesInForce rules;
    private final OrderPatches patches;
    private final KeptKeys keys;
    private final OrderSize size;

    Amending(RulesInForce rules, OrderPatches patches, KeptKeys keys, OrderSize size) {
        this.rules = rules;
        this.patches = patches;
        this.keys = keys;
        this.size = size;
    }

    /**
     * @param ifMatch the ETag the sender saw; null where any will do
     */
    public Uni<Response> amend(Caller caller, UUID id, String ifMatch, byte[] body) {
        Reading<Patch> patch = patches.read(body);
        return patch instanceof Reading.Unreadable<Patch> no
                ? Uni.createFrom().item(no.problem().response())
                : amend(caller, id, ifMatch, ((Reading.Readable<Patch>) patch).value());
    }

    private Uni<Response> amend(Caller caller, UUID id, String ifMatch, Patch patch) {
        AtomicReference<Problem> why = new AtomicReference<>();
        return keys.apply(caller, id, "order.amend", (known, cause) -> known
                .map(request -> step(request, ifMatch, patch, cause, why))
                .orElseGet(() -> Step.refuse(Refusal.notFound())))
                .map(outcome -> why.get() != null ? why.get().response() : Answers.of(id, outcome));
    }

    private Step<Request> step(Request request, String ifMatch, Patch patch, Cause cause,
            AtomicReference<Problem> why) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(Standing.of(cause.authorizationId(), request)
                .etag())) {
            return Step.refuse(Refusal.stale("order.changed", "The order has changed: read it again."));
        }
        Rulebook rulebook = rules.rulebook();
        Reading<Order> changed = patches.apply(request.order(), patch, rulebook, source(cause));
        if (changed instanceof Reading.Unreadable<Order> no) {
            why.set(no.problem());
            return Step.refuse(Refusal.invalid("order.unreadable", "The patch cannot be applied."));
        }
        Order order = ((Reading.Readable<Order>) changed).value();
        return size.isTooLarge(order)
                ? Step.refuse(OrderSize.refusal())
                : Announcing.changed(request, order, rulebook, cause);
    }

    private static String source(Cause cause) { return Role.EHR.equals(cause.by().role()) ? "ehr" : "person"; }
}
