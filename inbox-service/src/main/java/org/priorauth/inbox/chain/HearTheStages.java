package org.priorauth.inbox.chain;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.EventHandler;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Hearing;
import org.priorauth.inbox.domain.Told;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.Timeline;

/** Every word of every stage goes into the case and onto its timeline; nothing is announced. */
@ApplicationScoped
class HearTheStages implements EventHandler<Case> {

    private final Cases cases;
    private final Timeline timeline;
    private final RuleBook rules;

    HearTheStages(Cases cases, Timeline timeline, RuleBook rules) {
        this.cases = cases;
        this.timeline = timeline;
        this.rules = rules;
    }

    @Override
    public States<Case, ?> states() {
        return cases;
    }

    @Override
    public Step<Case> handle(Optional<Case> known, Event<?> event, Cause cause) {
        Hearing heard = new Hearing(event.id(), event.topic().name(), event.topic().stage(), event.data());
        Told told = known.orElseGet(() -> Case.opened(event.authorizationId()))
                .hear(heard, rules.of(event.tenant()));
        return timeline.step(told, cause);
    }
}
