package org.priorauth.contracts.lmn;

import org.priorauth.contracts.Wire;

/** One finding of the lint: which rule, how bad; never the words it found. */
public record LintFinding(String rule, Severity severity) {

    public enum Severity {
        INFO, WARNING, BLOCKING;

        @Override
        public String toString() { return Wire.name(this); }
    }
}
