package org.priorauth.sandbox.pas;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.desk.Reviews;
import org.priorauth.sandbox.payer.Case;

/** What the clinic supplies because the payer asked for it, by whichever operation: the review goes on. */
@Singleton
class Supplied {

    private final Payers payers;
    private final Reviews reviews;
    private final Clock clock;

    Supplied(Payers payers, Reviews reviews, Clock clock) {
        this.payers = payers;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Whether the payer had asked for it; also when it comes again. */
    boolean wasAsked(String payer, Predicate<Case> meant) {
        Optional<Case> answered = payers.get(payer).inform(meant, clock.instant());
        answered.ifPresent(reviews::note);
        return answered.isPresent();
    }
}
