package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.Review.Returning;

/** One authorization's letters and how far the present one is. Each state offers only its legal moves. */
public sealed interface LetterFile {

    Known known();

    /** Letters that are over, the oldest first. */
    List<Ended> earlier();

    LetterFile knowing(Known known);

    /** The letter at hand; absent while there is none. */
    Optional<Letter> letter();

    /** In one word how far the letter at hand is. */
    String standing();

    static LetterFile empty() {
        return new Awaiting(Known.nothing(), List.of());
    }

    /** No letter at hand: facts are gathered. */
    record Awaiting(Known known, List<Ended> earlier) implements LetterFile {

        Open draft(Draft draft, List<MissingFact> missing) {
            return Open.of(known, draft, missing, earlier);
        }

        /** Then the next letter is a person's decision too. */
        boolean aPersonTookTheLastOneBack() {
            return !earlier.isEmpty() && earlier.get(earlier.size() - 1).byAPerson();
        }

        @Override
        public String standing() {
            return "awaiting";
        }

        @Override
        public Awaiting knowing(Known more) {
            return new Awaiting(more, earlier);
        }

        @Override
        public Optional<Letter> letter() {
            return Optional.empty();
        }
    }

    /** A draft is at hand. */
    sealed interface Open extends LetterFile {

        Draft draft();

        /** Elements for which no fact is known and nobody has written anything. */
        List<MissingFact> missing();

        static Open of(Known known, Draft draft, List<MissingFact> missing, List<Ended> earlier) {
            return missing.isEmpty()
                    ? new Drafted(known, draft, earlier)
                    : new NeedsFacts(known, draft, missing, earlier);
        }

        /** The same text in other hands, who may change it from then on. */
        Open inOtherHands(Draft same);

        default Open save(Known now, Draft changed, List<MissingFact> lacking) {
            return of(now, changed, lacking, earlier());
        }

        default Awaiting takeBack(String reason, Actor by, Instant at) {
            return new Awaiting(known(), and(earlier(), new Ended(draft(), Ended.How.WITHDRAWN, reason, by, at)));
        }

        @Override
        default Optional<Letter> letter() {
            return Optional.of(draft());
        }
    }

    /** Every element has content: a clinician can sign. */
    sealed interface Signable extends Open {

        /** The same text may stand for a newer order than the one that was known when it was printed. */
        default Signed sign(SignedLetter letter) {
            return new Signed(known(), letter.standingFor(draft().orderRevision()).ownedAs(draft().ownership()),
                    earlier());
        }

        @Override
        default List<MissingFact> missing() {
            return List.of();
        }
    }

    /** Complete, and whose it is still works on it. */
    record Drafted(Known known, Draft draft, List<Ended> earlier) implements Signable {

        public InReview submit(Review review) {
            return new InReview(known, draft, review, earlier);
        }

        @Override
        public Drafted inOtherHands(Draft same) {
            return new Drafted(known, same, earlier);
        }

        @Override
        public String standing() {
            return "drafted";
        }

        @Override
        public Drafted knowing(Known more) {
            return new Drafted(more, draft, earlier);
        }
    }

    /** Elements are empty: nobody can sign. */
    record NeedsFacts(Known known, Draft draft, List<MissingFact> missing, List<Ended> earlier) implements Open {

        @Override
        public NeedsFacts inOtherHands(Draft same) {
            return new NeedsFacts(known, same, missing, earlier);
        }

        @Override
        public NeedsFacts knowing(Known more) {
            return new NeedsFacts(more, draft, missing, earlier);
        }

        @Override
        public String standing() {
            return "needs-facts";
        }
    }

    /** A clinician looks at it; nobody changes a word until it is returned or taken over. */
    record InReview(Known known, Draft draft, Review review, List<Ended> earlier) implements Signable {

        public Returned giveBack(Returning returning) {
            return new Returned(known, draft, List.of(), returning, earlier);
        }

        /** What the chain changed in it is not what was submitted. */
        @Override
        public Open save(Known now, Draft changed, List<MissingFact> lacking) {
            return changed.version() == draft.version() && lacking.isEmpty()
                    ? new InReview(now, changed, review, earlier)
                    : Open.of(now, changed, lacking, earlier);
        }

        /** Who takes it over works on it: the review is over. */
        @Override
        public Drafted inOtherHands(Draft same) {
            return new Drafted(known, same, earlier);
        }

        @Override
        public InReview knowing(Known more) {
            return new InReview(more, draft, review, earlier);
        }

        @Override
        public String standing() {
            return "in-review";
        }
    }

    /** A clinician wants something changed. It is not signed before it was submitted again. */
    record Returned(Known known, Draft draft, List<MissingFact> missing, Returning returning, List<Ended> earlier)
            implements
                Open {

        /** Empty while elements are empty. */
        public Optional<InReview> submit(Review review) {
            return missing.isEmpty()
                    ? Optional.of(new InReview(known, draft, review, earlier))
                    : Optional.empty();
        }

        @Override
        public Returned save(Known now, Draft changed, List<MissingFact> lacking) {
            return new Returned(now, changed, lacking, returning, earlier);
        }

        @Override
        public Returned inOtherHands(Draft same) {
            return new Returned(known, same, missing, returning, earlier);
        }

        @Override
        public Returned knowing(Known more) {
            return new Returned(more, draft, missing, returning, earlier);
        }

        @Override
        public String standing() {
            return "returned";
        }
    }

    /** Frozen; goes with the request. */
    record Signed(Known known, SignedLetter current, List<Ended> earlier) implements LetterFile {

        Signed standingFor(int orderRevision) {
            return new Signed(known, current.standingFor(orderRevision), earlier);
        }

        Open supersede(Draft draft, List<MissingFact> missing, String reason, Actor by, Instant at) {
            return Open.of(known, draft, missing,
                    and(earlier, new Ended(current, Ended.How.SUPERSEDED, reason, by, at)));
        }

        public Awaiting takeBack(String reason, Actor by, Instant at) {
            return new Awaiting(known, and(earlier, new Ended(current, Ended.How.WITHDRAWN, reason, by, at)));
        }

        /** It is no longer good by the payer's rule. */
        public Awaiting expire(Actor by, Instant at) {
            return new Awaiting(known, and(earlier, new Ended(current, Ended.How.EXPIRED, null, by, at)));
        }

        @Override
        public String standing() {
            return "signed";
        }

        @Override
        public Signed knowing(Known more) {
            return new Signed(more, current, earlier);
        }

        @Override
        public Optional<Letter> letter() {
            return Optional.of(current);
        }
    }

    /** The clinic took the request back: the end. */
    record Withdrawn(Known known, List<Ended> earlier) implements LetterFile {

        @Override
        public String standing() {
            return "withdrawn";
        }

        @Override
        public Withdrawn knowing(Known more) {
            return new Withdrawn(more, earlier);
        }

        @Override
        public Optional<Letter> letter() {
            return Optional.empty();
        }
    }

    /** Whatever its state: the request is gone, and the letter at hand with it. */
    default Withdrawn close(Actor by, Instant at) {
        return new Withdrawn(known(), letter()
                .map(letter -> and(earlier(), new Ended(letter, Ended.How.WITHDRAWN, null, by, at)))
                .orElse(earlier()));
    }

    private static List<Ended> and(List<Ended> earlier, Ended last) {
        return Stream.concat(earlier.stream(), Stream.of(last)).toList();
    }
}
