package org.priorauth.lmn.domain.lint;

import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;

/** One thing to look for. Knows no other rule, keeps nothing between letters. */
public interface Rule {

    /** Lower-case words with hyphens; stays the same for ever, because reports count by it. */
    String id();

    Family family();

    /** How bad it is where the payer's policy says nothing else. */
    default Severity severity() {
        return Severity.WARNING;
    }

    Stream<Finding> look(Reading letter);
}
