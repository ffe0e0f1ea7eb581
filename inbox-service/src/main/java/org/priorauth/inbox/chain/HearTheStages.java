package org.priorauth.inbox.chain;

import java.util.List;
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
import org.priorauth.inbox.matching.Clue;
import org.priorauth.inbox.messages.store.ChainMessages;
import org.priorauth.inbox.messages.store.WaitingMessages;
import org.priorauth.inbox.settings.InboxSettings;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.CaseCandidate;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.Timeline;

/** Every word of every stage goes into the case, onto its timeline and among its messages; nothing is announced. */
@ApplicationScoped
class HearTheStages implements EventHandler<Case> {

    private final Cases cases;
    private final Timeline timeline;
    private final RuleBook rules;
    private final ChainMessages messages;
    private final InboxSettings settings;

    HearTheStages(Cases cases, Timeline timeline, RuleBook rules, ChainMessages messages, InboxSettings settings) {
        this.cases = cases;
        this.timeline = timeline;
        this.rules = rules;
        this.messages = messages;
        this.settings = settings;
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
        Step<Case> step = messages.with(timeline.step(told, cause), known, told.now(), event, cause);
        // a moment later: what came at the same time as this is stored by then
        return moreIsKnown(known, told.now())
                ? step.sendingFor(WaitingMessages.MATCH_AGAIN, cause.at().plus(settings.matching().againAfter()))
                : step;
    }

    private static boolean moreIsKnown(Optional<Case> before, Case now) {
        List<String> clues = Clue.of(CaseCandidate.of(now));
        return !clues.isEmpty() && !before.map(CaseCandidate::of).map(Clue::of).filter(clues::equals).isPresent();
    }
}
