package org.priorauth.lmn.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.lmn.domain.Drafting;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Template;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.domain.lint.Lint;
import org.priorauth.lmn.file.EarlierLetters;
import org.priorauth.lmn.file.Versions;

import io.smallrye.mutiny.Uni;

/** Puts a letter together with its prompts, findings and versions. */
@ApplicationScoped
class LetterViews {

    private final Drafting drafting;
    private final Lint lint;
    private final Versions versions;
    private final EarlierLetters earlier;

    LetterViews(Drafting drafting, Lint lint, Versions versions, EarlierLetters earlier) {
        this.drafting = drafting;
        this.lint = lint;
        this.versions = versions;
        this.earlier = earlier;
    }

    Uni<LetterView> view(Session session, Found found) {
        Uni<List<Finding>> looked = isOpen(found.filed()) ? findings(session, found) : Uni.createFrom().item(List.of());
        return looked
                .chain(findings -> versions.of(session, found.tenant(), found.letterId())
                        .map(saved -> view(found.authorization(), found.filed(), findings, saved)));
    }

    private LetterView view(UUID authorization, Filed filed, List<Finding> found, List<Versions.Saved> saved) {
        List<SectionView> sections = isOpen(filed)
                ? sections(filed)
                : filed.letter().sections().stream().map(SectionView::frozen).toList();
        return LetterView.from(authorization, filed, sections, found, saved);
    }

    private static boolean isOpen(Filed filed) {
        return filed.ended().isEmpty() && filed.letter() instanceof Letter.Draft;
    }

    /** Also of a letter that is signed or over. */
    Uni<List<Finding>> findings(Session session, Found found) {
        Filed filed = found.filed();
        return earlier.of(session, found.tenant(), found.authorization(), Optional.of(found.file()))
                .map(letters -> lint.look(filed.letter(), filed.file().known(), letters));
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
