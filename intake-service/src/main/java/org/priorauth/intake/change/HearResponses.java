package org.priorauth.intake.change;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.EventHandler;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.domain.OrderParts;
import org.priorauth.intake.domain.Request;
import org.priorauth.intake.rules.RulesInForce;
import org.priorauth.intake.store.Requests;

/** Facts that a person supplied and documents that a channel brought, recorded in the inbox, become part of the order. */
@ApplicationScoped
public class HearResponses implements EventHandler<Request> {

    private final Requests requests;
    private final RulesInForce rules;

    HearResponses(Requests requests, RulesInForce rules) {
        this.requests = requests;
        this.rules = rules;
    }

    @Override
    public States<Request, ?> states() {
        return requests;
    }

    @Override
    public Step<Request> handle(Optional<Request> known, Event<?> event, Cause cause) {
        boolean open = known.isPresent() && !(known.get() instanceof Request.Withdrawn);
        return open && event.data() instanceof ResponseRecorded response && brings(response)
                ? Announcing.changed(known.get(), withResponse(known.get().order(), response), rules.rulebook(),
                        by(response, cause))
                : Step.stay(known);
    }

    /** An answered question goes to the payer and a decision to the case; neither changes what was ordered. */
    private static boolean brings(ResponseRecorded response) {
        return response.outcome() == ResponseRecorded.Outcome.FACTS_SUPPLIED
                || response.outcome() == ResponseRecorded.Outcome.DOCUMENT_RECEIVED;
    }

    private static Order withResponse(Order order, ResponseRecorded response) {
        List<ClinicalFact> said = response.facts().stream()
                .filter(fact -> fact.text() != null && !fact.text().isBlank()).toList();
        return OrderParts.enclose(OrderParts.supply(order, said), response.documents());
    }

    /** Whoever supplied the facts made the order what it is now, not this service. */
    private static Cause by(ResponseRecorded response, Cause cause) {
        return new Cause(cause.tenant(), cause.authorizationId(), response.by(), cause.at(), cause.action(),
                cause.correlationId(), cause.causationId(), cause.traceparent());
    }
}
