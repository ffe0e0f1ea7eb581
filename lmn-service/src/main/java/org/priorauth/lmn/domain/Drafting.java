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
        List<Section> sections = template.parts().stream().<Section>map(part -> bound(part, known, null)).toList();
        return new Draft(letterId, 1, template.name(), template.title(), sections, askedFor, kind);
    }

    /** A new letter that keeps what a person had written in the one it takes the place of. */
    public Draft inPlaceOf(SignedLetter old, Known known, UUID letterId) {
        Template template = template(known, old.kind());
        return new Draft(letterId, 1, template.name(), template.title(), followed(old, known), true, old.kind(), null,
                old.foregoing());
    }

    /**
     * A letter that follows a signed one. What a person wrote there stays, except where the template asks a person to
     * say it anew: there, the facts and what was said then stand.
     */
    public Draft following(SignedLetter old, Foregoing foregoing, Known known, UUID letterId, LetterKind kind) {
        Template template = template(known, kind);
        List<Section> sections = old.sections().stream()
                .map(section -> following(section, template.part(section.element()), foregoing, known)).toList();
        return new Draft(letterId, 1, template.name(), template.title(), sections, true, kind, old.ownership().fresh(),
                foregoing);
    }

    private static Section following(Section old, Part part, Foregoing foregoing, Known known) {
        if (part.asksAPerson()) {
            return bound(part, known, foregoing);
        }
        List<Statement> now = statements(part, Facts.of(known), null);
        List<Statement> lookingBack = statements(part, Facts.of(known, foregoing), foregoing).stream()
                .filter(statement -> !now.contains(statement)).toList();
        return old.follow(part.heading(), now, known.orderRevision()).with(lookingBack);
    }

    /** Of which elements a letter of this kind wants to be told anew what the signed one said. */
    public List<Foregoing.Said> saidAnew(SignedLetter old, Known known, LetterKind kind) {
        Template template = template(known, kind);
        return old.sections().stream()
                .filter(section -> template.part(section.element()).asksAPerson()
                        && template.part(section.element()).looksBack())
                .map(section -> new Foregoing.Said(section.element(), Statement.texts(section.statements()))).toList();
    }

    private static Section.Bound bound(Part part, Known known, Foregoing foregoing) {
        return new Section.Bound(part.element(), part.heading(),
                statements(part, Facts.of(known, foregoing), foregoing), known.orderRevision());
    }

    /** The same draft as the facts are now: what nobody touched is made anew, what somebody wrote stays. */
    public List<Section> followed(Letter letter, Known known) {
        Template template = template(known, letter.kind());
        return letter.sections().stream()
                .map(section -> section.follow(template.part(section.element()).heading(),
                        fresh(section.element(), known, letter), known.orderRevision()))
                .toList();
    }

    public Draft edit(Draft draft, Known known, Map<Element, String> words, String writer) {
        return draft.next(draft.sections().stream()
                .map(section -> words.containsKey(section.element())
                        ? section.rewrite(words.get(section.element()), fresh(section.element(), known, draft),
                                known.orderRevision(), writer)
                        : section)
                .toList());
    }

    /** What the facts say of one element now. */
    public List<Statement> fresh(Element element, Known known, Letter letter) {
        return statements(template(known, letter.kind()).part(element), Facts.of(known, letter.foregoing()),
                letter.foregoing());
    }

    /** Statement by statement, how the section stands to the facts now. */
    public List<Standing> standing(Section section, Known known, Letter letter) {
        Recheck recheck = new Recheck(section.basis(), fresh(section.element(), known, letter),
                Facts.of(known, letter.foregoing()));
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

    /** What the foregoing letter said already is quoted from it where the template does so, and not said again. */
    private static List<Statement> statements(Part part, List<Fact> facts, Foregoing foregoing) {
        List<String> quoted = foregoing == null ? List.of() : foregoing.said(part.element());
        return part.lines().stream()
                .flatMap(line -> facts.stream().filter(fact -> fact.kind().equals(line.fact()))
                        .map(fact -> new Statement(PlainText.line(line.phrase().say(fact.values())), fact.source())))
                .filter(statement -> !quoted.contains(statement.text())).toList();
    }

    public Template template(Known known, LetterKind kind) {
        return templates.of(Occasion.of(known, kind));
    }
}
