package org.priorauth.benefits.asking;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patient the house is with a payer. */
@ConfigMapping(prefix = "priorauth.benefits.asking")
public interface AskingSettings {

    /** Tries before a person is called. */
    @WithDefault("6")
    int tries();

    /** The pause after the first try; doubled after each further one. */
    @WithDefault("1s")
    Duration firstPause();

    /** The longest pause of our own. */
    @WithDefault("60s")
    Duration longestPause();

    /** The longest pause a payer may ask for by Retry-After. */
    @WithDefault("5m")
    Duration longestRetryAfter();

    /** How long one try may take altogether. Above a payer's connect and answer time-outs. */
    @WithDefault("40s")
    Duration lease();

    default Duration pauseAfter(int attempt) {
        Duration grown = firstPause().multipliedBy(1L << Math.min(attempt - 1, 20));
        return grown.compareTo(longestPause()) < 0 ? grown : longestPause();
    }

    default Duration pauseFor(Duration askedFor) {
        return askedFor.compareTo(longestRetryAfter()) < 0 ? askedFor : longestRetryAfter();
    }
}
