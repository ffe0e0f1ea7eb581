package org.priorauth.submission.hand;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.domain.Confirmed;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Ready;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.ToSend;
import org.priorauth.submission.payer.Allowing;

/** What may be done with a request that people bring to the payer. */
@ApplicationScoped
class HandDeeds {

    private static final Refusal NOT_BY_HAND = Refusal.conflict("submission.not-by-hand",
            "This request cannot be brought to the payer now. Only one that waits for a look can, or one that failed and "
                    + "of which the payer has nothing.");
    private static final Refusal NOTHING_TO_SEND = Refusal.conflict("submission.nothing-to-send",
            "No packet waits to be brought to the payer here.");
    private static final Refusal UNKNOWN_WAY = Refusal.invalid("way.unknown",
            "Say by which way: portal, fax or manual.");
    private static final Refusal NOT_ACCEPTABLE = Refusal.invalid("sent.invalid",
            "By is portal, fax or manual, and a reference has at most 200 characters.");
    private static final Refusal TO_COME = Refusal.invalid("sent.to-come", "What is still to be sent was not sent.");
    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Moves moves;
    private final Allowing allowances;

    HandDeeds(Moves moves, Allowing allowances) {
        this.moves = moves;
        this.allowances = allowances;
    }

    Step<Submission> byHand(Optional<Submission> known, WayBody asked, Cause cause) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (!asked.isByHand()) {
            return Step.refuse(UNKNOWN_WAY);
        }
        return toSend(known.get(), asked).map(after -> moves.step(known, after, cause))
                .orElseGet(() -> Step.refuse(NOT_BY_HAND));
    }

    private static Optional<ToSend> toSend(Submission state, WayBody asked) {
        if (state instanceof Ready ready) {
            return Optional.of(ready.byHand(asked.by()));
        }
        return state instanceof Failed failed ? failed.byHand(asked.by()) : Optional.empty();
    }

    Step<Submission> sent(Optional<Submission> known, SentBody how, Cause cause) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (!(known.get() instanceof ToSend waiting)) {
            return Step.refuse(NOTHING_TO_SEND);
        }
        Instant at = how.at() == null ? cause.at() : how.at();
        if (!how.fits() || at.isAfter(cause.at().plus(SKEW))) {
            return Step.refuse(how.fits() ? TO_COME : NOT_ACCEPTABLE);
        }
        return moves.step(known, waiting.sent(how.by() == null ? waiting.intent().goes() : how.by(),
                Confirmed.byPerson(cause.by(), cause.at()), how.number(), at, due(waiting, cause, at)), cause);
    }

    private Instant due(ToSend waiting, Cause cause, Instant at) {
        return allowances.of(waiting.facts(), cause.tenant()).map(allowance -> allowance.end(at)).orElse(at);
    }
}
