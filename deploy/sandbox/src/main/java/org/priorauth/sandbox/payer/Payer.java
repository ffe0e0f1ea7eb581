package org.priorauth.sandbox.payer;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.priorauth.sandbox.payer.Standings.Tally;

/** One payer and all it was sent. Its methods are short and take turns: two deliveries at once are still one claim. */
public final class Payer {

    private static final int FAULTS = 2;

    private final String id;
    private final Habits habits;
    private final Consumer<Case> record;
    private final Docket docket;
    private final Reach reach = new Reach();
    private final Mood mood = new Mood();
    private Tally tally = Tally.NOTHING;

    /** @param record is told every change, in order. */
    public Payer(String id, Habits habits, Consumer<Case> record) {
        this.id = id;
        this.habits = habits;
        this.record = record;
        this.docket = new Docket(habits.keep());
    }

    public String id() { return id; }

    /** Takes a request in, once per Bundle.identifier, and refuses a second one for an intent that is open. */
    public synchronized Receipt receive(Filing filing, Instant now) {
        int deliveries = docket.delivered(filing.bundle());
        tally = tally.delivered();
        Mischief mischief = mood.next(filing.trigger().play().mischief().at(deliveries));
        if (mischief.refuses()) {
            return new Receipt.TurnedAway(mischief);
        }
        Optional<Case> known = docket.of(filing.bundle());
        if (known.isPresent()) {
            tally = tally.again();
            return new Receipt.Answered(known.get(), false, Duration.ZERO, mischief);
        }
        if (filing.trigger().manner() == Manner.NEVER) {
            return new Receipt.Unprocessable();
        }
        if (filing.trigger().manner() == Manner.AFTER_FAULTS && deliveries <= FAULTS) {
            return new Receipt.Fault();
        }
        return openUnderAnotherName(filing).<Receipt>map(this::duplicate).orElseGet(() -> take(filing, mischief, now));
    }

    /** The review is over: decides as the trigger says, unless the case was updated or decided meanwhile. */
    public synchronized Optional<Case> review(BusinessIdentifier bundle, Instant now) {
        return docket.of(bundle).filter(it -> it.standing() instanceof Standing.UnderReview)
                .flatMap(it -> decide(it, it.filing().trigger().verdict(), now));
    }

    /** A person decides now. Empty when the case is not pended. */
    public synchronized Optional<Case> decide(Case asked, Verdict verdict, Instant now) {
        return docket.of(asked.filing().bundle()).filter(it -> it.replacedBy().isEmpty())
                .filter(it -> it.standing() instanceof Standing.Pended)
                .map(it -> keep(
                        it.now(((Standing.Pended) it.standing()).decide(verdict.on(it.filing().lines()), now), now)));
    }

    /** The document the payer asked for arrived: the review goes on. What is no longer waited for changes nothing. */
    public synchronized Optional<Case> inform(Predicate<Case> meant, Instant now) {
        return docket.cases().filter(meant).findFirst()
                .map(it -> it.standing() instanceof Standing.AwaitingInformation waiting
                        ? keep(it.now(waiting.informed(due(now)), now))
                        : it);
    }

    /** By the submitter's transaction id or by the clinic's number; the newest version of it. */
    public synchronized Optional<Case> find(Predicate<BusinessIdentifier> either) {
        return docket.cases()
                .filter(it -> either.test(it.filing().bundle()) || it.filing().claims().stream().anyMatch(either))
                .findFirst().map(docket::current);
    }

    /** Who asks must know the member and be the requestor, and name the claim (PAS spec-53). */
    public synchronized Optional<Case> inquire(Inquiry inquiry) {
        return docket.latestOf(inquiry.claims()).or(() -> docket.cases().filter(inquiry::namesNumberOf).findFirst())
                .map(docket::current).filter(inquiry::mayKnow);
    }

    public synchronized void told(BusinessIdentifier bundle) {
        docket.of(bundle).ifPresent(it -> keep(it.clinicTold()));
    }

    /** Puts back what was known before a restart. */
    public synchronized void restore(Case known) {
        docket.put(known);
    }

    public synchronized boolean reachedFor(String memberId) { return reach.reachedFor(memberId); }

    public synchronized boolean isDown() { return reach.isDown(); }

    public synchronized void down(boolean now) { reach.down(now); }

    /** The next so many answers go wrong in this way. */
    public synchronized void misbehave(Mischief how, int times) {
        mood.answer(how, times);
    }

    /** What goes wrong with the next answer that is not about a submission. */
    public synchronized Mischief mischief() {
        return mood.next();
    }

    /** Empty: as the member id says. */
    public synchronized void tell(Optional<Telling> how) { mood.tell(how); }

    public synchronized Telling tellingOf(Case decided) {
        return mood.telling(decided.filing().trigger().play().telling());
    }

    public synchronized Standings standings() {
        return new Standings(tally, docket.entries());
    }

    public synchronized List<Case> cases() {
        return docket.cases().toList();
    }

    private Optional<Case> openUnderAnotherName(Filing filing) {
        return docket.latestOf(filing.claims()).map(docket::current).filter(Case::isOpen)
                .filter(it -> Collections.disjoint(it.filing().claims(), filing.revises()));
    }

    private Receipt duplicate(Case open) {
        tally = tally.duplicate();
        return new Receipt.DuplicateIntent(open.filing().bundle());
    }

    private Receipt take(Filing filing, Mischief mischief, Instant now) {
        tally = tally.taken();
        Optional<Case> prior = docket.latestOf(filing.revises()).map(docket::current);
        Case taken = keep(Case.taken(id, filing, Answering.first(filing, prior, due(now), now), now));
        prior.filter(it -> !(taken.standing() instanceof Standing.Rejected))
                .ifPresent(it -> keep(it.replacedBy(filing.bundle())));
        Duration hold = filing.trigger().manner() == Manner.HELD ? habits.holdFor() : Duration.ZERO;
        return new Receipt.Answered(taken, true, hold, mischief);
    }

    private Case keep(Case changed) {
        docket.put(changed);
        record.accept(changed);
        return changed;
    }

    private Instant due(Instant now) {
        return now.plus(habits.pendFor());
    }
}
