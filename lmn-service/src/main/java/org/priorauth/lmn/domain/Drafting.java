package org.priorauth.lmn.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.contracts.MissingFact;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.Template.Part;

/** Makes drafts from facts, and makes them again when the facts change. */
public final class Drafting {

    private final Templates templates;

    public Drafting(Templates templates) {
        this.templates = templates;
    }

    public Draft first(Known known, UUID letterId, boolean askedFor) {
        return first(known, letterId, askedFor, LetterKind.INITIAL);
    }

    public Draft first(Known known, UUID letterId, boolean askedFor, LetterKind kind) {
        Template template = template(known, kind);
        List<Fact> facts = Facts.of(known);
        List<Section> sections = template.parts().stream().<Section>map(part -> new Section.Bound(part.element(),
                part.heading(), statements(part, facts), known.orderRevision())).toList();
        return new Draft(letterId, 1, template.name(), template.title(), sections, askedFor, kind);
    }

    /** A new letter that keeps what a person had written in the one it takes the place of. */
    public Draft inPlaceOf(SignedLetter old, Known known, UUID letterId) {
        Template template = template(known, old.kind());
        return new Draft(letterId, 1, template.name(), template.title(), followed(old, known), true, old.kind());
    }

    /** The same draft as the facts are now: what nobody touched is made anew, what somebody wrote stays. */
    public List<Section> followed(Letter letter, Known known) {
        Template template = template(known, letter.kind());
        List<Fact> facts = Facts.of(known);
        return letter.sections().stream()
                .map(section -> follow(section, template.part(section.element()), facts, known.orderRevision()))
                .toList();
    }

    private static Section follow(Section section, Part part, List<Fact> facts, int orderRevision) {
        return section.follow(part.heading(), statements(part, facts), orderRevision);
    }

    public Draft edit(Draft draft, Known known, Map<Element, String> words, String writer) {
        return draft.next(draft.sections().stream()
                .map(section -> words.containsKey(section.element())
                        ? section.rewrite(words.get(section.element()), fresh(section.element(), known, draft.kind()),
                                known.orderRevision(), writer)
                        : section)
                .toList());
    }

    /** What the facts say of one element now. */
    public List<Statement> fresh(Element element, Known known, LetterKind kind) {
        return statements(template(known, kind).part(element), Facts.of(known));
    }

    /** Statement by statement, how the section stands to the facts now. */
    public List<Standing> standing(Section section, Known known, LetterKind kind) {
        Recheck recheck = new Recheck(section.basis(), fresh(section.element(), known, kind), Facts.of(known));
        return section.statements().stream().map(recheck::of).toList();
    }

    public List<MissingFact> missing(Draft draft, Known known) {
        Template template = template(known, draft.kind());
        List<Fact> facts = Facts.of(known);
        return draft.sections().stream()
                .flatMap(section -> template.part(section.element()).needs().stream()
                        .filter(need -> !isMet(need, section, facts)).map(Template.Need::missing))
                .toList();
    }

    /** A person who writes into a section answers for it; the lint looks at what they wrote. */
    private static boolean isMet(Template.Need need, Section section, List<Fact> facts) {
        return !section.text().isEmpty() && (section instanceof Section.Written
                || facts.stream().anyMatch(fact -> need.facts().contains(fact.kind())));
    }

    private static List<Statement> statements(Part part, List<Fact> facts) {
        return part.lines().stream()
                .flatMap(line -> facts.stream().filter(fact -> fact.kind().equals(line.fact()))
                        .map(fact -> new Statement(PlainText.line(line.phrase().say(fact.values())), fact.source())))
                .toList();
    }

    public Template template(Known known, LetterKind kind) {
        return templates.of(Occasion.of(known, kind));
    }
}
