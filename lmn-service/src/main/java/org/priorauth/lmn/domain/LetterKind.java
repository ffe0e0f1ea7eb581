package org.priorauth.lmn.domain;

import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Wire;

/**
 * What a letter is for. INITIAL: the first request. RENEWAL: more of the care after its period ended. EXTENSION: more of it
 * within the period. APPEAL: against a denial. ADDENDUM: something new upon a letter that was signed.
 */
public enum LetterKind {
    INITIAL, RENEWAL, EXTENSION, APPEAL, ADDENDUM;

    @Override
    public String toString() { return Wire.name(this); }

    /** Signed, it stands beside the letter that it follows; a renewal takes its place. */
    public boolean stands() {
        return this == EXTENSION || this == APPEAL || this == ADDENDUM;
    }

    public static Optional<LetterKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.toString().equals(name)).findFirst();
    }

    /** A letter stored before kinds were kept was a first one. */
    static LetterKind orInitial(LetterKind kind) {
        return kind == null ? INITIAL : kind;
    }
}
