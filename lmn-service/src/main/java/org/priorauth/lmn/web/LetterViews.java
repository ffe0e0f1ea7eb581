package org.priorauth.lmn.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.lmn.domain.Drafting;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Template;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.domain.lint.Lint;
import org.priorauth.lmn.file.Versions;

/** Puts a letter together with its prompts, findings and versions. */
@ApplicationScoped
class LetterViews {

    private final Drafting drafting;
    private final Lint lint;

    LetterViews(Drafting drafting, Lint lint) {
        this.drafting = drafting;
        this.lint = lint;
    }

    LetterView view(UUID authorization, Filed filed, List<Versions.Saved> saved) {
        boolean open = filed.ended().isEmpty() && filed.letter() instanceof Letter.Draft;
        List<SectionView> sections = open
                ? sections(filed)
                : filed.letter().sections().stream().map(SectionView::frozen).toList();
        List<Finding> findings = open ? findings(filed) : List.of();
        return LetterView.from(authorization, filed, sections, findings, saved);
    }

    /** Also of a letter that is signed or over. */
    List<Finding> findings(Filed filed) {
        return lint.look(filed.letter(), filed.file().known());
    }

    private List<SectionView> sections(Filed filed) {
        Template template = drafting.template(filed.file().known(), filed.letter().kind());
        return filed.letter().sections().stream()
                .map(section -> SectionView.from(section, template.part(section.element()).prompt(),
                        drafting.standing(section, filed.file().known(), filed.letter()),
                        drafting.fresh(section.element(), filed.file().known(), filed.letter())))
                .toList();
    }
}
