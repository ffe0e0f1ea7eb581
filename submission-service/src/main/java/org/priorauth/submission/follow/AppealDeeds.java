package org.priorauth.submission.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Appeal;
import org.priorauth.submission.domain.after.Disputing;
import org.priorauth.submission.domain.after.Overturning;
import org.priorauth.submission.domain.after.Watch;

/** What is done with an appeal. */
@ApplicationScoped
class AppealDeeds {

    private static final Refusal NOT_POSSIBLE = Refusal.conflict("appeal.not-possible",
            "Only a decision against the clinic is appealed, and once: a payer that upheld it is asked no more.");
    private static final Refusal NOT_READY = Refusal.conflict("appeal.not-ready",
            "There is no appeal to send: have one put together first, and wait until it is.");
    private static final Refusal NOT_WITH_PAYER = Refusal.conflict("appeal.not-with-payer",
            "No appeal is with the payer, or the lines do not say the outcome that was named.");

    private final Watch watch;
    private final Ids ids;

    AppealDeeds(Watch watch, Ids ids) {
        this.watch = watch;
        this.ids = ids;
    }

    Taken begin(Submission state, AppealBody asked, Cause cause) {
        return Taken.of(state instanceof Ruled ruled
                ? Disputing.appeal(ruled, Appeal.begun(ids.next(), asked.reason().strip(), asked.presses(),
                        ruled.decision(), cause.by(), cause.at()))
                : Optional.empty(), NOT_POSSIBLE);
    }

    Taken sent(Submission state, AppealSentBody how, Cause cause) {
        LocalDate day = how.on() == null ? watch.today(cause.at()) : how.on();
        return Taken.of(Disputing.sent(state, new Appeal.Sent(how.by(), day, Optional.ofNullable(how.reference()),
                cause.by(), cause.at(), owed(state, day, cause.at()))), NOT_READY);
    }

    /** Where no rule is known, the payer has what most have: 30 days. */
    private Instant owed(Submission state, LocalDate day, Instant now) {
        boolean presses = state instanceof Ruled ruled
                && ruled.after().dispute().appeal().filter(Appeal::expedited).isPresent();
        Instant from = day.equals(watch.today(now)) ? now : watch.startOf(day);
        return from.plus(watch.terms().appeals().of(state.facts()).map(rule -> rule.owed(presses))
                .orElse(Duration.ofDays(30)));
    }

    static Taken decided(Submission state, AppealOutcomeBody said, Cause cause) {
        return Taken.of(Overturning.of(state, said.outcome(), said.lines(), cause.at()), NOT_WITH_PAYER);
    }
}
