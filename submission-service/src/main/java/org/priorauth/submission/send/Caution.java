package org.priorauth.submission.send;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.priorauth.submission.domain.Tried;
import org.priorauth.submission.domain.Tried.Doubt;

/**
 * How careful a try has to be.
 *
 * @param asksFirst whether the payer may have the request
 * @param notBefore until when a payer that has nothing may still be at work on what it got
 * @param evenUnasked whether it may go out where the payer cannot be asked
 */
record Caution(boolean asksFirst, Optional<Instant> notBefore, boolean evenUnasked) {

    /** The request was never sent. */
    static final Caution NONE = new Caution(false, Optional.empty(), true);
    /** Nobody knows what became of an earlier try. */
    static final Caution ALL = new Caution(true, Optional.empty(), false);

    /** @param tries behind us; a state that was kept by an older release counts them without saying how they ended */
    static Caution of(Optional<Tried> last, int tries, boolean crashed, Duration settle) {
        if (crashed) {
            return ALL;
        }
        return last.map(one -> of(one, settle)).orElse(tries == 0 ? NONE : ALL);
    }

    private static Caution of(Tried last, Duration settle) {
        return switch (last.doubt()) {
            case UNSENT -> NONE;
            case TURNED_AWAY -> new Caution(true, Optional.empty(), true);
            case ANSWERED -> ALL;
            case AT_WORK -> new Caution(true, Optional.of(last.at().plus(settle)), false);
        };
    }

    /** Of two tries the last of which only asked: what the first one left open still is. */
    static Doubt doubt(Optional<Tried> last, Delivery.InVain now) {
        return now.sent() ? now.why().doubt() : last.map(Tried::doubt).orElse(Doubt.ANSWERED);
    }
}
