package org.priorauth.lmn.domain.lint;

import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Section;

/** Somebody wrote a section, and the facts it was written upon have changed since. */
final class OutdatedFacts implements Rule {

    @Override
    public String id() {
        return "outdated-facts";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sections().stream()
                .filter(section -> section instanceof Section.Written written && written.outdated())
                .map(section -> new Finding(id(), Severity.BLOCKING, section.element(),
                        "The facts changed after this section was written.", section.text(),
                        "Compare it with what the facts say now and save the section again."));
    }
}
