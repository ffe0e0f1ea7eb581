package org.priorauth.lmn.domain.release;

import java.time.Instant;
import java.util.Optional;

import org.priorauth.contracts.Actor;
import org.priorauth.lmn.domain.release.Requester.Relation;

/** One request for a copy. Each state offers only its legal moves. */
public sealed interface CopyRequest {

    Asked asked();

    /** In one word, for people. */
    String status();

    /** Present once it is known who asks. */
    default Optional<Verification> verifiedBy() {
        return Optional.empty();
    }

    /** How and why it ended without a copy. */
    record Closing(String reason, Actor by, Instant at) {}

    /** Somebody waits for an answer. */
    sealed interface Pending extends CopyRequest {

        Pending asking(Asked asked);

        /** Once, and within the first days (45 CFR 164.524(b)(2)(ii)). */
        default boolean extensible(AccessRule rule, Instant now) {
            return asked().extension() == null && !rule.late(asked().due(), now);
        }

        default Pending extend(AccessRule rule, Asked.Extension extension) {
            return asking(asked().extended(extension, rule.dueExtended(asked().received())));
        }

        default Refused refuse(Closing why) {
            return new Refused(asked(), why);
        }

        default Withdrawn withdraw(Closing why) {
            return new Withdrawn(asked(), why);
        }
    }

    /** Nobody has yet made sure who asks: nothing goes out. */
    record Received(Asked asked) implements Pending {

        /** Nobody acts for a patient without authority. */
        boolean sufficient(Verification given) {
            return asked.requester().relation() == Relation.PATIENT || given.authority() != null;
        }

        Verified verify(Verification given) {
            return new Verified(asked, given);
        }

        @Override
        public Received asking(Asked changed) {
            return new Received(changed);
        }

        @Override
        public String status() {
            return "received";
        }
    }

    /** A copy may go out. */
    record Verified(Asked asked, Verification verification) implements Pending {

        Released release(Release release) {
            return new Released(asked, verification, release);
        }

        @Override
        public Verified asking(Asked changed) {
            return new Verified(changed, verification);
        }

        @Override
        public Optional<Verification> verifiedBy() {
            return Optional.of(verification);
        }

        @Override
        public String status() {
            return "verified";
        }
    }

    /** The copy was given out: the end. */
    record Released(Asked asked, Verification verification, Release release) implements CopyRequest {

        @Override
        public Optional<Verification> verifiedBy() {
            return Optional.of(verification);
        }

        @Override
        public String status() {
            return "released";
        }
    }

    /** The clinic said no: the end. */
    record Refused(Asked asked, Closing closing) implements CopyRequest {

        @Override
        public String status() {
            return "refused";
        }
    }

    /** Who asked no longer wants it: the end. */
    record Withdrawn(Asked asked, Closing closing) implements CopyRequest {

        @Override
        public String status() {
            return "withdrawn";
        }
    }
}
