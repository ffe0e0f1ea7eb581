package org.priorauth.lmn.web;

import java.util.List;

import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Section.Written;
import org.priorauth.lmn.domain.Standing;
import org.priorauth.lmn.domain.Statement;

/**
 * One section as the API shows it.
 *
 * @param id by which it is edited
 * @param prompt what is asked for here
 * @param edited somebody wrote here
 * @param outdated the facts have changed since they did
 * @param statements line by line, each with its source and whether it still holds
 * @param proposed what the facts say now, where that differs; the words to compare with
 */
public record SectionView(String id, String heading, String prompt, String text, boolean edited, boolean outdated,
        List<StatementView> statements, List<Statement> proposed) {

    static SectionView from(Section section, String prompt, List<Standing> standings, List<Statement> fresh) {
        return of(section, prompt, standings.stream().map(StatementView::from).toList(),
                section.statements().equals(fresh) ? List.of() : fresh);
    }

    private static SectionView of(Section section, String prompt, List<StatementView> statements,
            List<Statement> proposed) {
        return new SectionView(section.element().toString(), section.heading(), prompt, section.text(),
                section instanceof Written, section instanceof Written written && written.outdated(),
                statements, proposed);
    }

    /** As it was, without what the facts say now. */
    static SectionView frozen(Section section) {
        return of(section, null, section.statements().stream().map(StatementView::frozen).toList(), List.of());
    }
}
