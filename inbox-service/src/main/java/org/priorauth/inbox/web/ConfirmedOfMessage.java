package org.priorauth.inbox.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Entry;
import org.priorauth.inbox.domain.Told;
import org.priorauth.inbox.domain.work.Need;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Timeline;

import io.smallrye.mutiny.Uni;

/** What a person confirmed of a message changes its case, in the transaction that changes the message. */
@ApplicationScoped
public class ConfirmedOfMessage {

    private final Acting acting;
    private final RuleBook rules;
    private final Timeline timeline;

    ConfirmedOfMessage(Acting acting, RuleBook rules, Timeline timeline) {
        this.acting = acting;
        this.rules = rules;
        this.timeline = timeline;
    }

    /**
     * The payer's word goes to the chain.
     *
     * @param read of the case as it is; empty where its order is not known
     * @return what to answer where it cannot be taken; then nothing was written
     */
    public Uni<Optional<Response>> record(Session session, Caller caller, UUID authorization,
            Function<Case, Optional<org.priorauth.inbox.domain.response.Response>> read) {
        ResponseAttempt[] tried = new ResponseAttempt[1];
        return acting.on(session, caller, authorization, "response.recorded", on -> {
            tried[0] = read.apply(on.of()).map(said -> new ResponseAttempt(acting, rules.of(caller.tenant()), said))
                    .orElse(null);
            return tried[0] == null
                    ? Step.refuse(Refusal.conflict("authorization.order-unknown",
                            "The order's lines are not known here yet; name the lines of the decision."))
                    : tried[0].decide(on);
        }).map(outcome -> outcome instanceof Outcome.Done<Case>
                ? Optional.empty()
                : Optional.of(tried[0] == null ? refused(outcome) : tried[0].answer(outcome)));
    }

    /** It is noted on the timeline, and may be work for somebody. */
    public Uni<Optional<Response>> note(Session session, Caller caller, UUID authorization,
            Function<Case, Entry> entry, Function<Case, Optional<Need>> work) {
        return acting.on(session, caller, authorization, "message.confirmed",
                on -> timeline.step(told(on, entry.apply(on.of()), work.apply(on.of()), caller), on.cause()))
                .map(outcome -> outcome instanceof Outcome.Done<Case>
                        ? Optional.empty()
                        : Optional.of(refused(outcome)));
    }

    private Told told(Acting.Occasion on, Entry entry, Optional<Need> work, Caller caller) {
        return on.of().noted(entry, work, rules.of(caller.tenant()));
    }

    private static Response refused(Outcome<Case> outcome) {
        return ((Outcome.Refused<Case>) outcome).why().problem().response();
    }
}
