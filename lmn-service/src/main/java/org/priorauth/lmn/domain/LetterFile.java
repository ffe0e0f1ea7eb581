package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.Review.Returning;

/** One authorization's letters and how far the present one is. Each state offers only its legal moves. */
public sealed interface LetterFile permits LetterFile.Awaiting, LetterFile.Open, Signed, LetterFile.Withdrawn {

    Known known();

    /** Letters that are over, the oldest first. */
    List<Ended> earlier();

    LetterFile knowing(Known known);

    /** The letter at hand; absent while there is none. */
    Optional<Letter> letter();

    /** That one, what was signed beside it, and what is drafted beside it. */
    default Stream<Letter> letters() {
        return letter().stream();
    }

    /** The draft that has this id, and its place. */
    default Optional<Open> open(UUID letterId) {
        return Optional.empty();
    }

    /** In one word how far the letter at hand is. */
    String standing();

    /** With a draft changed. */
    default LetterFile with(Open changed) {
        return changed;
    }

    /** With a draft signed. */
    default Signed signed(Signable draft, SignedLetter letter, Actor by, Instant at) {
        return draft.sign(letter);
    }

    /** With a draft given up. */
    default LetterFile takeBack(Open draft, String reason, Actor by, Instant at) {
        return new Awaiting(known(), Stream.concat(earlier().stream(),
                Stream.of(new Ended(draft.draft(), Ended.How.WITHDRAWN, reason, by, at))).toList());
    }

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

        @Override
        Open knowing(Known known);

        /** Elements for which no fact is known and nobody has written anything. */
        List<MissingFact> missing();

        /** The same, now that those before it are over. */
        Open after(List<Ended> earlier);

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

        @Override
        default Optional<Open> open(UUID letterId) {
            return draft().letterId().equals(letterId) ? Optional.of(this) : Optional.empty();
        }

        @Override
        default Optional<Letter> letter() {
            return Optional.of(draft());
        }
    }

    /** Every element has content: a clinician can sign. */
    sealed interface Signable extends Open {

        /** The same text may stand for a newer order than the one that was known when it was printed. */
        default SignedLetter frozen(SignedLetter letter) {
            return letter.standingFor(draft().orderRevision()).ownedAs(draft().ownership());
        }

        default Signed sign(SignedLetter letter) {
            return new Signed(known(), frozen(letter), earlier());
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
        public Drafted after(List<Ended> before) {
            return new Drafted(known, draft, before);
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
        public NeedsFacts after(List<Ended> before) {
            return new NeedsFacts(known, draft, missing, before);
        }

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
        public InReview after(List<Ended> before) {
            return new InReview(known, draft, review, before);
        }

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
        public Returned after(List<Ended> before) {
            return new Returned(known, draft, missing, returning, before);
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

    /** Whatever its state: the request is gone, and the letters at hand with it. */
    default Withdrawn close(Actor by, Instant at) {
        return new Withdrawn(known(), Stream.concat(earlier().stream(),
                letters().map(letter -> new Ended(letter, Ended.How.WITHDRAWN, null, by, at))).toList());
    }
}
