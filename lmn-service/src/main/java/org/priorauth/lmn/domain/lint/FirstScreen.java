package org.priorauth.lmn.domain.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;

/** A reviewer skims: diagnosis, limitation, service and goal must begin on the first page. */
final class FirstScreen implements Rule {

    /** A page of 11-point type holds about this many characters. */
    private static final int PAGE = 3_600;
    private static final Set<Element> WANTED = EnumSet.of(Element.DIAGNOSIS, Element.FUNCTIONAL_LIMITATION,
            Element.SERVICE, Element.GOAL);

    @Override
    public String id() {
        return "first-screen";
    }

    @Override
    public Family family() {
        return Family.SKIM;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        int at = 0;
        Stream.Builder<Finding> late = Stream.builder();
        for (Section section : letter.sections()) {
            if (at > PAGE && WANTED.contains(section.element()) && !section.text().isEmpty()) {
                late.add(Finding.lacking(this, section.element(), "The reviewer does not see this on the first page.",
                        "Shorten what stands before it."));
            }
            at += section.text().length();
        }
        return late.build();
    }
}
