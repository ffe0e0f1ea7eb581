package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Statement;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A letter as a rule reads it, beside the facts, the payer's policy and the clinician's earlier letters. */
public final class Reading {

    private static final Set<Element> CLINICAL = EnumSet.of(Element.FUNCTIONAL_LIMITATION, Element.RATIONALE,
            Element.GOAL, Element.SERVICE, Element.DURATION);

    private final List<Section> sections;
    private final Known known;
    private final Policy policy;
    private final List<String> earlier;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Subject subject;

    public Reading(List<Section> sections, Known known) {
        this(sections, known, Policy.STANDARD, List.of());
    }

    /** @param earlier whole texts of the clinician's earlier letters for other patients */
    public Reading(List<Section> sections, Known known, Policy policy, List<String> earlier) {
        this.sections = sections;
        this.known = known;
        this.policy = policy;
        this.earlier = earlier;
        sections.forEach(section -> sentences.addAll(Sentence.of(section)));
        this.subject = Subject.of(known);
    }

    public List<Sentence> all() {
        return sentences;
    }

    Stream<Sentence> sentences() {
        return sentences.stream();
    }

    Stream<Sentence> sentences(Element... of) {
        List<Element> wanted = List.of(of);
        return sentences().filter(sentence -> wanted.contains(sentence.section()));
    }

    /** Of the clinical part; identifiers and codes are no sentences. */
    Stream<Sentence> clinical() {
        return sentences().filter(sentence -> CLINICAL.contains(sentence.section()));
    }

    boolean says(Pattern pattern) {
        return sentences().anyMatch(sentence -> sentence.says(pattern));
    }

    /** Whether a person wrote the sentence, rather than a fact or the template. */
    boolean isWritten(Sentence sentence) {
        return section(sentence.section()).map(Section::statements)
                .filter(lines -> sentence.line() < lines.size())
                .map(lines -> lines.get(sentence.line())).map(Reading::byAPerson).orElse(true);
    }

    private static boolean byAPerson(Statement line) {
        return line.source() == null || line.source().fact().equals("person");
    }

    Optional<Section> section(Element element) {
        return sections.stream().filter(section -> section.element() == element).findFirst();
    }

    String text() {
        return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
    }

    List<Section> sections() {
        return sections;
    }

    Known known() {
        return known;
    }

    Policy policy() {
        return policy;
    }

    List<String> earlier() {
        return earlier;
    }

    /** By which the patient is called. */
    Names names(Patient patient) {
        return Names.of(patient, sentences());
    }

    /** Parts and sides of the body that the order is about. */
    Subject subject() {
        return subject;
    }

    Optional<Order> order() {
        return Optional.ofNullable(known.order());
    }

    Optional<CoverageDetermined> coverage() {
        return Optional.ofNullable(known.coverage());
    }
}
