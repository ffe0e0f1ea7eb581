package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;

/** One authorization's letters and how far the present one is. Each state offers only its legal moves. */
public sealed interface LetterFile {

    Known known();

    /** Letters that are over, the oldest first. */
    List<Ended> earlier();

    LetterFile knowing(Known known);

    /** The letter at hand; absent while there is none. */
    Optional<Letter> letter();

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
    record Drafted(Known known, Draft draft, List<Ended> earlier) implements Open {

        /** The same text may stand for a newer order than the one that was known when it was printed. */
        public Signed sign(SignedLetter letter) {
            return new Signed(known, letter.standingFor(draft.orderRevision()), earlier);
        }

        @Override
        public List<MissingFact> missing() {
            return List.of();
        }

        @Override
        public Drafted knowing(Known more) {
            return new Drafted(more, draft, earlier);
        }
    }

    /** Elements are empty: nobody can sign. */
    record NeedsFacts(Known known, Draft draft, List<MissingFact> missing, List<Ended> earlier) implements Open {

        @Override
        public NeedsFacts knowing(Known more) {
            return new NeedsFacts(more, draft, missing, earlier);
        }
    }

    /** Frozen; goes with the request. */
    record Signed(Known known, SignedLetter current, List<Ended> earlier) implements LetterFile {

        Signed standingFor(int orderRevision) {
            return new Signed(known, current.standingFor(orderRevision), earlier);
        }

        Open supersede(Draft draft, List<MissingFact> missing, Actor by, Instant at) {
            return Open.of(known, draft, missing,
                    and(earlier, new Ended(current, Ended.How.SUPERSEDED, null, by, at)));
        }

        public Awaiting takeBack(String reason, Actor by, Instant at) {
            return new Awaiting(known, and(earlier, new Ended(current, Ended.How.WITHDRAWN, reason, by, at)));
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
