package org.priorauth.lmn.domain;

/** What came of something that was learned or asked: the next state, and what others are told. */
public sealed interface Move {

    LetterFile file();

    /** Remembered; nobody needs to hear. */
    record Remembered(LetterFile file) implements Move {}

    /** A new version of a draft. */
    record Saved(LetterFile.Open file) implements Move {}

    /** The same text further on its way, or in other hands. */
    record Moved(LetterFile.Open file) implements Move {}

    /** The letter is no longer valid. */
    record TakenBack(LetterFile file, Letter letter) implements Move {}

    /** The order changed, and the signed letter says the same of it: it stays good. */
    record StandsAgain(LetterFile.Signed file) implements Move {}
}
