package org.priorauth.submission.chain;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.submission.domain.Notes;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.payer.Allowing;

/** The payer's clock runs while the payer owes; it is said when the time is nearly up, and when it is. */
@ApplicationScoped
public class Clockwork {

    /** The payer's time is nearly up. */
    public static final String DUE_SOON = "due-soon";

    private final Allowing allowances;

    Clockwork(Allowing allowances) { this.allowances = allowances; }

    /** A case that is opened keeps by which clock. */
    Submission wound(Submission state, String tenant) {
        return Notes.timed(state, () -> allowances.of(state.facts(), tenant));
    }

    Step<Submission> errands(Optional<Submission> before, Submission after, Step<Submission> step, Cause cause) {
        Optional<Instant> now = soonAt(after);
        Optional<Instant> then = before.flatMap(Clockwork::soonAt);
        if (now.isPresent()) {
            return now.equals(then) ? step : step.sendingFor(DUE_SOON, now.get());
        }
        return then.isPresent() && !cause.action().equals("errand." + DUE_SOON) ? step.droppingErrand(DUE_SOON) : step;
    }

    /** Only while the payer owes, and until it was said. */
    private static Optional<Instant> soonAt(Submission state) {
        return Optional.of(state).filter(Moves::waits).flatMap(Submission::told).filter(file -> !file.overdue())
                .flatMap(file -> file.docket().timing().filter(clock -> !clock.soon())
                        .flatMap(clock -> file.dueAt().map(clock.allowance()::soonAt)));
    }
}
