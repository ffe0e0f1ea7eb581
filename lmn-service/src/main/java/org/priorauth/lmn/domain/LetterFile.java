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

/** One authorization's letters and how far the present one is. Each state offers only its legal moves. */
public sealed interface LetterFile permits LetterFile.Awaiting, Open, Signed, LetterFile.Withdrawn {

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
