package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.lmn.LetterChanged;

/**
 * What was signed for one authorization.
 *
 * @param revision the newest word on any letter
 * @param signed the request's own; absent where it was withdrawn, or has expired
 * @param added addenda, extensions and appeals, the oldest first; none in what was stored before they were kept
 */
public record Letters(int revision, Optional<Signed> signed, List<Signed> added) {

    /**
     * A signed letter.
     *
     * @param pdf with the hash of its bytes
     * @param kind initial, renewal, extension, appeal or addendum; absent in what was stored before kinds were kept
     * @param beside the signed letter that it adds to, and ends with; absent for the request's own
     */
    public record Signed(UUID letterId, int orderRevision, DocumentRef pdf, String kind, UUID beside) {

        public Signed {
            kind = kind == null ? "initial" : kind;
        }

        private static Optional<Signed> of(LetterChanged told) {
            return Optional.ofNullable(told.pdf()).map(pdf -> new Signed(told.letterId(), told.orderRevision(), pdf,
                    told.kind(), told.beside()));
        }

        private boolean is(UUID letter) {
            return letterId.equals(letter);
        }
    }

    public Letters {
        added = Wire.list(added);
    }

    static Letters first(LetterChanged told) {
        return new Letters(told.revision() - 1, Optional.empty(), List.of()).hearing(told);
    }

    /** What stands beside the request's own letter takes nothing of it away. */
    Letters hearing(LetterChanged told) {
        if (told.revision() <= revision) {
            return this;
        }
        return told.beside() == null
                ? new Letters(told.revision(), own(told), added)
                : new Letters(told.revision(), signed, beside(told));
    }

    private Optional<Signed> own(LetterChanged told) {
        return switch (told.outcome()) {
            case SIGNED, EXPIRING -> Signed.of(told).or(() -> signed);
            case WITHDRAWN, EXPIRED -> signed.filter(another -> !another.is(told.letterId()));
            case DRAFTED, NEEDS_FACTS -> signed;
        };
    }

    private List<Signed> beside(LetterChanged told) {
        Stream<Signed> others = added.stream().filter(other -> !other.is(told.letterId()));
        return told.outcome() == LetterChanged.Outcome.SIGNED
                ? Stream.concat(others, Signed.of(told).stream()).toList()
                : others.toList();
    }

    /** The request's own letter, and what was added to it: what was added to another one ended with that one. */
    List<Signed> with(Signed own) {
        return Stream.concat(Stream.of(own), added.stream().filter(letter -> own.is(letter.beside()))).toList();
    }
}
