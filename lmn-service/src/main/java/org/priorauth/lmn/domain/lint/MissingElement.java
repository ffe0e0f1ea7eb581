package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;

/** One of the eight elements is absent, or holds words that say nothing ("n/a", "see chart"). */
final class MissingElement implements Rule {

    private static final Pattern NOTHING_SAID = Pattern.compile(
            "(?i)n\\W{0,2}a|nil|none|tb[ad]|to be (?:determined|added|completed)|unknown|pending|"
                    + "(?:please )?see (?:the )?(?:attached|chart|above|below|notes?|records?)(?: \\w+)?|[\\W_x]*");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$");

    @Override
    public String id() {
        return "missing-element";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return Stream.of(Element.values())
                .filter(element -> letter.section(element).filter(MissingElement::saysSomething).isEmpty())
                .map(element -> finding(element, letter.section(element).map(Section::text).orElse("")));
    }

    private static boolean saysSomething(Section section) {
        return section.text().lines()
                .anyMatch(line -> !NOTHING_SAID.matcher(OUTER_MARKS.matcher(line).replaceAll("")).matches());
    }

    private Finding finding(Element element, String words) {
        return new Finding(id(), Severity.BLOCKING, element,
                "The letter says nothing under " + element.toString().replace('-', ' ') + ".",
                words.isEmpty() ? null : words,
                "Fill the section; its prompt says what the payer wants to read there.");
    }
}
