package org.priorauth.lmn.domain.lint;

import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;

/**
 * One thing that is wrong.
 *
 * @param rule the rule's id, stable
 * @param message what is wrong, in plain language, without PHI
 * @param words what was found in the letter; PHI, never in an event; absent where something lacks
 * @param remedy how to mend it
 */
public record Finding(String rule, Severity severity, Element section, String message, String words, String remedy) {

    /** What others are told. */
    public LintFinding announced() {
        return new LintFinding(rule, severity);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }
}
