package org.priorauth.benefits.domain;

import java.time.Instant;
import java.util.Optional;

import org.priorauth.benefits.domain.Statement.ByPerson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.benefits.CoverageDetermined.Outcome;
import org.priorauth.contracts.intake.RequestChanged;

/** The verification of one authorization's benefits. Each state offers only its legal moves. */
public sealed interface Verification {

    /** Intake's latest announcement that was heard. */
    int requestRevision();

    /** How often it was decided to ask the payer, over the authorization's whole life. */
    int asks();

    /** An order was accepted, or an open one is there again: the payer is asked. */
    static Asking start(RequestChanged request, int asksBefore, Instant at) {
        return new Asking(Inquiry.first(EligibilityQuestion.about(request.order()), request, asksBefore, at),
                Optional.empty());
    }

    default Withdrawn withdraw(RequestChanged request) {
        return new Withdrawn(request.revision(), asks());
    }

    /** The order stands. */
    sealed interface Open extends Verification {

        Inquiry inquiry();

        /** What was announced last about this question. */
        Optional<Determination> standing();

        /** The order changed in something that was not asked about. */
        Open noting(RequestChanged request);

        /** The payer asked for a longer pause: what was tried so far is kept. */
        Open pausing(int tries);

        @Override
        default int requestRevision() {
            return inquiry().requestRevision();
        }

        @Override
        default int asks() {
            return inquiry().asks();
        }

        /** The order changed in what the payer's answer depends on: what was said before decides nothing now. */
        default Asking askAbout(EligibilityQuestion changed, RequestChanged request, Instant at) {
            return new Asking(inquiry().nowAbout(changed, request, at), Optional.empty());
        }

        /** Somebody wants to know anew. What was determined stands until the answer is there. */
        default Asking askAgain(Instant at) {
            return new Asking(inquiry().askedAgain(at), standing());
        }

        /** The payer answered, or gave no answer. */
        default Open hear(Statement statement, Instant at, Actor by) {
            return Decided.of(inquiry().with(statement), at, by);
        }

        /** A person recorded what the payer told them. */
        default Decided recorded(ByPerson word) {
            return Decided.of(inquiry().with(word), word.at(), word.by());
        }
    }

    /** What has been said was weighed. */
    sealed interface Decided extends Open {

        Determination determination();

        @Override
        default Optional<Determination> standing() {
            return Optional.of(determination());
        }

        static Decided of(Inquiry inquiry, Instant at, Actor by) {
            Determination determination = Determination.of(inquiry, at, by);
            return determination.outcome() == Outcome.NEEDS_PERSON
                    ? new NeedsPerson(inquiry, determination)
                    : new Determined(inquiry, determination);
        }
    }

    /** The payer is being asked. */
    record Asking(Inquiry inquiry, Optional<Determination> standing) implements Open {

        @Override
        public Asking noting(RequestChanged request) {
            return new Asking(inquiry.stillAbout(request), standing);
        }

        @Override
        public Asking pausing(int tries) {
            return new Asking(inquiry.triedSoFar(tries), standing);
        }
    }

    /** The chain knows how to go on. */
    record Determined(Inquiry inquiry, Determination determination) implements Decided {

        /** An answer that was under way when a person decided: it is kept beside that, and changes nothing. */
        @Override
        public Determined hear(Statement statement, Instant at, Actor by) {
            return new Determined(inquiry.with(statement), determination);
        }

        @Override
        public Determined noting(RequestChanged request) {
            return new Determined(inquiry.stillAbout(request), determination);
        }

        @Override
        public Determined pausing(int tries) {
            return new Determined(inquiry.triedSoFar(tries), determination);
        }
    }

    /** Nobody gave a usable answer: a person asks the payer and records it. */
    record NeedsPerson(Inquiry inquiry, Determination determination) implements Decided {

        @Override
        public NeedsPerson noting(RequestChanged request) {
            return new NeedsPerson(inquiry.stillAbout(request), determination);
        }

        @Override
        public NeedsPerson pausing(int tries) {
            return new NeedsPerson(inquiry.triedSoFar(tries), determination);
        }
    }

    /** The order was taken back; what was known is dropped, it has served. */
    record Withdrawn(int requestRevision, int asks) implements Verification {}
}
