package org.priorauth.lmn.domain.lint;

import org.priorauth.contracts.lmn.LintFinding.Severity;

/** Looks for what no letter may be signed without. */
interface Indispensable extends Rule {

    @Override
    default Family family() {
        return Family.MISSING;
    }

    @Override
    default Severity severity() {
        return Severity.BLOCKING;
    }
}
