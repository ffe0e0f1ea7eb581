package org.priorauth.intake.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;
import org.priorauth.intake.domain.Places;
import org.priorauth.intake.domain.Request;
import org.priorauth.intake.domain.Rulebook;

/** Turns what happens to a request into a step of the chain: the next state and what is announced of it. */
public final class Announcing {

    private static final Actor INTAKE = Actor.service("intake");

    private Announcing() {}

    /** The day in UTC, by which dates are judged. */
    public static LocalDate today(Cause cause) {
        return LocalDate.ofInstant(cause.at(), ZoneOffset.UTC);
    }

    /** Received by the sender's doing; incomplete or accepted is this house's verdict. */
    public static Step<Request> received(Order order, Places places, Rulebook rulebook, Cause cause) {
        Request request = Request.received(order, rulebook.missing(order, places, today(cause)), places);
        return announced(announced(Step.to(request), request, Outcome.RECEIVED, cause, cause.by()), request,
                verdict(request), cause, INTAKE);
    }

    /** The order as it now is; a request that has been withdrawn takes nothing more. */
    public static Step<Request> changed(Request known, Order order, Rulebook rulebook, Cause cause) {
        List<MissingFact> missing = rulebook.missing(order, known.places(), today(cause));
        if (known instanceof Request.Incomplete incomplete) {
            return supplied(incomplete, incomplete.supply(order, missing), cause);
        }
        return known instanceof Request.Accepted accepted
                ? amended(accepted, order, lost(accepted, missing, rulebook, cause), cause)
                : Step.refuse(closed());
    }

    static Step<Request> withdrawn(Request known, String reason, Cause cause) {
        if (known instanceof Request.Withdrawn) {
            return Step.to(known);
        }
        Request withdrawn = known instanceof Request.Incomplete incomplete
                ? incomplete.withdraw(reason)
                : ((Request.Accepted) known).withdraw(reason);
        return announced(Step.to(withdrawn), withdrawn, Outcome.WITHDRAWN, cause, cause.by());
    }

    static Refusal closed() {
        return Refusal.conflict("order.withdrawn", "The order was withdrawn; file it anew.");
    }

    private static Step<Request> supplied(Request.Incomplete before, Request after, Cause cause) {
        return after.equals(before)
                ? Step.to(after)
                : announced(Step.to(after), after, verdict(after), cause, cause.by());
    }

    private static Step<Request> amended(Request.Accepted accepted, Order order, List<MissingFact> lost, Cause cause) {
        if (!lost.isEmpty()) {
            String codes = lost.stream().map(MissingFact::code).distinct().collect(Collectors.joining(", "));
            return Step.refuse(Refusal.invalid("order.incomplete",
                    "The payer may have the order already; it cannot lose: " + codes + "."));
        }
        if (order.equals(accepted.order())) {
            return Step.to(accepted);
        }
        Request amended = accepted.amend(order);
        return announced(Step.to(amended), amended, Outcome.AMENDED, cause, cause.by());
    }

    /** What was there and no longer is; a rule that came into force since then is not the amender's fault. */
    private static List<MissingFact> lost(Request.Accepted accepted, List<MissingFact> missing, Rulebook rulebook,
            Cause cause) {
        List<MissingFact> before = rulebook.missing(accepted.order(), accepted.places(), today(cause));
        return missing.stream().filter(fact -> !before.contains(fact)).toList();
    }

    private static Outcome verdict(Request request) {
        return request instanceof Request.Incomplete ? Outcome.INCOMPLETE : Outcome.ACCEPTED;
    }

    private static Step<Request> announced(Step<Request> step, Request request, Outcome outcome, Cause cause,
            Actor by) {
        return step.announcing(Topics.REQUEST_CHANGED,
                revision -> new RequestChanged(cause.authorizationId(), outcome, revision, cause.at(), by,
                        request.orderRevision(), outcome == Outcome.WITHDRAWN ? null : request.order(),
                        outcome == Outcome.INCOMPLETE ? request.missing() : List.of(), reason(request)));
    }

    private static String reason(Request request) {
        return request instanceof Request.Withdrawn withdrawn ? withdrawn.reason() : null;
    }
}
