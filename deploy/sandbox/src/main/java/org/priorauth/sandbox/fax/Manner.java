package org.priorauth.sandbox.fax;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** How a fax is brought to a clinic: rightly, or as a service or a forger might. */
enum Manner {
    ONCE,
    /** Again, signed anew, as a service does that has lost the answer. */
    TWICE,
    /** The very same call again. */
    REPLAYED,
    /** With a signature by another secret. */
    FORGED,
    /** Signed rightly an hour ago. */
    STALE;

    static final String WRONG_SECRET = "whsec_bm90IHRoZSBzZWNyZXQ=";

    /** @param seal the webhook, sealed with a secret at a time */
    List<Sealed> of(BiFunction<String, Instant, Sealed> seal, String secret, Instant now) {
        Sealed right = seal.apply(secret, now);
        return switch (this) {
            case ONCE -> List.of(right);
            case TWICE -> List.of(right, seal.apply(secret, now.plusSeconds(1)));
            case REPLAYED -> List.of(right, right);
            case FORGED -> List.of(seal.apply(WRONG_SECRET, now));
            case STALE -> List.of(seal.apply(secret, now.minus(Duration.ofHours(1))));
        };
    }
}
