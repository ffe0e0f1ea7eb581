package org.priorauth.lmn.web;

import java.util.List;

import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Section.Written;
import org.priorauth.lmn.domain.Statement;

/**
 * One section as the API shows it.
 *
 * @param id by which it is edited
 * @param prompt what is asked for here
 * @param edited somebody wrote here
 * @param outdated the facts have changed since they did
 * @param statements line by line, each with its source
 * @param proposed what the facts say now, where that differs; the words to compare with
 */
public record SectionView(String id, String heading, String prompt, String text, boolean edited, boolean outdated,
        List<Statement> statements, List<Statement> proposed) {

    static SectionView from(Section section, String prompt, List<Statement> fresh) {
        return new SectionView(section.element().toString(), section.heading(), prompt, section.text(),
                section instanceof Written, section instanceof Written written && written.outdated(),
                section.statements(), section.statements().equals(fresh) ? List.of() : fresh);
    }

    /** As it was, without what the facts say now. */
    static SectionView frozen(Section section) {
        return from(section, null, section.statements());
    }
}
