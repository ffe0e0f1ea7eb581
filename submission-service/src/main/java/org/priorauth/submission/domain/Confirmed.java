package org.priorauth.submission.domain;

import java.time.Instant;

import org.priorauth.contracts.Actor;

/**
 * Who let a request go after it was put together (PAS 2.2.1, priv-1, use-5).
 *
 * @param by a person, or this service where a rule did
 * @param rule which one, in words; null where a person did
 */
public record Confirmed(Actor by, String rule, Instant at) {

    public static Confirmed byPerson(Actor by, Instant at) {
        return new Confirmed(by, null, at);
    }

    /** The payer's profile has complete requests sent at once. */
    public static Confirmed byProfile(String payer, Actor by, Instant at) {
        return new Confirmed(by, "auto-confirm of the profile of " + payer, at);
    }
}
