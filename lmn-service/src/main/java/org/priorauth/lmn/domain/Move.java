package org.priorauth.lmn.domain;

import java.util.List;

/** What came of something that was learned or asked: the next state, and what others are told. */
public sealed interface Move {

    LetterFile file();

    /** Remembered; nobody needs to hear. */
    record Remembered(LetterFile file) implements Move {}

    /** A new version of a draft. */
    record Saved(LetterFile file, Open open) implements Move {

        public Saved(Open file) {
            this(file, file);
        }
    }

    /** The same text further on its way, or in other hands. */
    record Moved(LetterFile file, Open open) implements Move {}

    /** The letter is no longer valid. */
    record TakenBack(LetterFile file, Letter letter) implements Move {}

    /** The order changed, and the signed letter says the same of it: it stays good. */
    record StandsAgain(Signed file) implements Move {}

    /** Several at once; the last one's file is what they come to. */
    record Several(List<Move> moves) implements Move {

        @Override
        public LetterFile file() {
            return moves.get(moves.size() - 1).file();
        }
    }
}
