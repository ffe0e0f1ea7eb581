package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something has left the house, or may have: new facts change nothing at the payer, a withdrawal stops what is ours. */
public sealed interface Underway extends Submission permits Sending, Underway.WithPayer {

    /** The same state with newer facts. */
    Submission knowing(Facts newer);

    @Override
    default Submission learning(Facts newer) {
        return newer.withdrawn() ? Withdrawing.of(newer, toBeTakenBack(), told()) : knowing(newer);
    }

    /** What is taken back at the payer when the clinic withdraws. */
    default Optional<Intent> toBeTakenBack() {
        return latest();
    }

    /** The payer has the request. */
    sealed interface WithPayer extends Underway
            permits Sent, Pended, InformationRequested, Replying,
            Ruled {

        Case file();

        /** Brings the payer the order as it is by now, where it changed since, and what was signed since. */
        default Optional<Submission> revise() {
            if (isByHand()) {
                return Optional.empty();
            }
            return isAmended()
                    ? Optional.of(new Replying(facts(), Reply.revising(file())))
                    : bringLetters();
        }

        /** Tells the payer which papers it is to use no more (PAS 2.2.1, prof-8). */
        default Optional<Submission> withdrawing(List<UUID> papers) {
            return isByHand() || papers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Replying(facts(), Reply.withdrawing(file(), isAmended(), papers)));
        }

        /** Brings the payer what was signed since. */
        default Optional<Submission> bringLetters() {
            return unsent().isEmpty() || isByHand()
                    ? Optional.empty()
                    : Optional.of(new Replying(facts(), new Reply(file(), List.of(), Optional.empty())));
        }

        /** Signed letters that the payer has not. */
        default List<Letters.Signed> unsent() {
            return latest().map(sent -> facts().letters().stream()
                    .filter(letter -> !sent.holds(letter.letterId())).toList()).orElse(List.of());
        }

        /** What is to be added goes the way the request went. */
        default boolean isByHand() {
            return latest().filter(Intent::isByHand).isPresent();
        }

        /** Since it was sent. */
        default boolean isAmended() {
            return latest().filter(sent -> sent.orderRevision() < facts().orderRevision()).isPresent();
        }

        @Override
        default Optional<Case> told() {
            return Optional.of(file());
        }

        @Override
        default Optional<Intent> latest() {
            return file().intent();
        }
    }
}
