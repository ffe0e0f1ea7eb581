package org.priorauth.lmn.domain.lint;

import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Spot;

/**
 * One thing that is wrong.
 *
 * @param rule the rule's id, stable
 * @param message what is wrong, in plain language, without PHI
 * @param words what was found in the letter; PHI, never in an event; absent where something lacks
 * @param span where those words stand in the section's text; absent with them
 * @param clash the fact it does not go with; PHI; absent where there is none
 * @param remedy how to mend it
 */
public record Finding(String rule, Severity severity, Element section, String message, String words, Span span,
        Clash clash, String remedy) {

    /** @param end behind the last character */
    public record Span(int start, int end) {}

    /**
     * @param fact as in a statement's source, e.g. {@code patient.birth-date}
     * @param value what the chain knows
     */
    public record Clash(String fact, String value) {}

    /** Something lacks in a section. */
    static Finding lacking(Rule rule, Element section, String message, String remedy) {
        return new Finding(rule.id(), rule.severity(), section, message, null, null, null, remedy);
    }

    /** Something stands in the letter that should not. */
    static Finding at(Rule rule, Spot spot, String message, String remedy) {
        return new Finding(rule.id(), rule.severity(), spot.section(), message, spot.words(),
                new Span(spot.start(), spot.end()), null, remedy);
    }

    Finding against(String fact, Object value) {
        return new Finding(rule, severity, section, message, words, span, new Clash(fact, String.valueOf(value)),
                remedy);
    }

    Finding as(Severity other) {
        return new Finding(rule, other, section, message, words, span, clash, remedy);
    }

    /** What others are told. */
    public LintFinding announced() {
        return new LintFinding(rule, severity);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }
}
