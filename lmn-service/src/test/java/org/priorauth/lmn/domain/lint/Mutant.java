package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Source;
import org.priorauth.lmn.domain.Statement;
import org.priorauth.lmn.domain.lint.words.Sentence;

/**
 * A good letter with some of its words exchanged, so that a careful reader would call it wrong.
 *
 * @param rule that ought to see it
 * @param start of the exchanged words in the section of the good letter
 * @param words that stand there now
 */
record Mutant(String rule, LabelledLetter of, Element section, int start, int end, String words) {

    /** Wherever the pattern stands in a sentence that is meant; no mutant where {@code instead} gives nothing. */
    static Stream<Mutant> each(String rule, LabelledLetter letter, Predicate<Sentence> where, Pattern what,
            UnaryOperator<String> instead) {
        return each(rule, letter, where, what, 0, instead);
    }

    static Stream<Mutant> each(String rule, LabelledLetter letter, Predicate<Sentence> where, Pattern what, int group,
            UnaryOperator<String> instead) {
        return letter.reading().all().stream().filter(where).flatMap(sentence -> what.matcher(sentence.text()).results()
                .filter(match -> match.group(group) != null && instead.apply(match.group(group)) != null)
                .map(match -> of(rule, letter, sentence, match, group, instead)));
    }

    private static Mutant of(String rule, LabelledLetter letter, Sentence sentence, MatchResult match, int group,
            UnaryOperator<String> instead) {
        return new Mutant(rule, letter, sentence.section(), sentence.start() + match.start(group),
                sentence.start() + match.end(group), instead.apply(match.group(group)));
    }

    static Order order(LabelledLetter letter) {
        return letter.reading().order().orElseThrow();
    }

    /** Whether one of the rules finds some of the exchanged words. */
    boolean isFound(List<Rule> rules) {
        Reading reading = reading();
        return rules.stream().flatMap(rule -> rule.look(reading)).anyMatch(this::isMeant);
    }

    private boolean isMeant(Finding finding) {
        return finding.section() == section && finding.span() != null && finding.span().start() < start + words.length()
                && finding.span().end() > start;
    }

    private Reading reading() {
        Reading good = of.reading();
        List<Section> sections = good.sections().stream().map(one -> one.element() == section ? exchanged(one) : one)
                .toList();
        return new Reading(sections, good.known(), good.policy(), good.earlier());
    }

    private Section exchanged(Section good) {
        List<Statement> lines = text(good).lines()
                .map(line -> new Statement(line, new Source("person", "chen", null))).toList();
        return new Section.Written(section, section.toString(), lines, List.of(), false, 1);
    }

    private String text(Section good) {
        return good.text().substring(0, start) + words + good.text().substring(end);
    }

    /** The sentence around, with the exchanged words marked. */
    String shown() {
        String text = of.reading().section(section).orElseThrow().text();
        int from = Math.max(0, Math.max(text.lastIndexOf(". ", start), text.lastIndexOf('\n', start)) + 1);
        int to = text.indexOf(". ", end) < 0 ? text.length() : text.indexOf(". ", end);
        return of.id() + " " + section + ": " + text.substring(from, start).strip() + " [[" + text.substring(start, end)
                + " -> " + words + "]]" + text.substring(end, to);
    }
}
