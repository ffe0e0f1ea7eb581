package org.priorauth.submission.domain;

import java.time.Instant;

/**
 * The last try that was in vain.
 *
 * @param trouble in a stable code, as a failure would bear it
 * @param at when it ended
 * @param asked how often the payer was asked since, and had nothing yet
 */
public record Tried(String trouble, Doubt doubt, Instant at, int asked) {

    /** How sure it is that the payer has nothing of the request; from sure to not at all. */
    public enum Doubt {
        /** Nothing was sent. */
        UNSENT,
        /** The payer's server turned the request away at the door. */
        TURNED_AWAY,
        /** Its server answered with a fault, and is done with the request. */
        ANSWERED,
        /** It may still be at work on it. */
        AT_WORK
    }

    public Tried askedOnceMore() {
        return new Tried(trouble, doubt, at, asked + 1);
    }
}
