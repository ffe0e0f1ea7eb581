package org.priorauth.submission.chain;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Appeal;
import org.priorauth.submission.domain.after.Watch;

/** A decided case is looked at whenever it moves, and when time alone changes something. */
@ApplicationScoped
public class Aftercare {

    /** Looks at it again. */
    public static final String WATCH = "watch";
    /** Puts an appeal together. */
    public static final String APPEAL = "appeal";

    private final Watch watch;

    Aftercare(Watch watch) { this.watch = watch; }

    Submission look(Submission state, Instant now) {
        return watch.look(state, now);
    }

    Step<Submission> errands(Optional<Submission> before, Submission after, Step<Submission> step, Cause cause) {
        Step<Submission> next = begun(after).filter(appeal -> !before.flatMap(Aftercare::begun).equals(begun(after)))
                .map(appeal -> step.sendingFor(APPEAL, cause.at())).orElse(step);
        Optional<Instant> look = watch.next(after, cause.at());
        if (look.isPresent()) {
            return next.sendingFor(WATCH, look.get());
        }
        return before.filter(Ruled.class::isInstance).isPresent() && !cause.action().equals("errand." + WATCH)
                ? next.droppingErrand(WATCH)
                : next;
    }

    private static Optional<Appeal> begun(Submission state) {
        return state instanceof Ruled ruled
                ? ruled.after().dispute().appeal().filter(Appeal::isBeingPacked)
                : Optional.empty();
    }
}
