package org.priorauth.lmn.domain;

import java.util.List;

import org.priorauth.contracts.Wire;

/**
 * How one statement stands to the facts as they are now.
 *
 * @param kind of the fact it is bound to, {@code person} for a person's words; absent where that fact is no longer known
 * @param now what the fact says now; absent unless it changed
 * @param stale words of a person's sentence that a fact said when they wrote and no fact of the section says any more
 */
public record Standing(Statement statement, String kind, How how, String now, List<String> stale) {

    /** WRITTEN: a person's words, with nothing in them that changed. CHANGED and GONE: the sentence is now wrong. */
    public enum How {
        HOLDS, WRITTEN, CHANGED, GONE;

        @Override
        public String toString() { return Wire.name(this); }
    }
}
