package org.priorauth.lmn.domain.lint;

import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.lint.words.Spot;

/** Somebody wrote a section, and the facts it was written upon have changed since. */
final class OutdatedFacts implements Rule {

    @Override
    public String id() {
        return "outdated-facts";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sections().stream()
                .filter(section -> section instanceof Section.Written written && written.outdated()).map(this::finding);
    }

    private Finding finding(Section section) {
        return Finding.at(this, new Spot(section.element(), 0, section.text().length(), section.text()),
                "The facts changed after this section was written.",
                "Compare it with what the facts say now and save the section again.");
    }
}
