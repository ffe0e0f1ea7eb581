package org.priorauth.submission.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a token endpoint gave. */
sealed interface Token {

    /** @param usedUntil somewhat before it ends: the clocks of two houses differ, and a call takes its time */
    record Granted(String value, Instant usedUntil) implements Token {

        /** Never the token. */
        @Override
        public String toString() { return "Granted until " + usedUntil; }
    }

    /** None. */
    record Denied(Pass.Why why, String detail, Optional<Duration> retryAfter) implements Token {}

    default Pass pass() {
        return this instanceof Granted granted
                ? new Pass.Shown(Optional.of("Bearer " + granted.value()), true)
                : denied((Denied) this);
    }

    private static Pass denied(Denied denied) {
        return new Pass.Denied(denied.why(), denied.detail(), denied.retryAfter());
    }
}
