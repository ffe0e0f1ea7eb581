package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Counts;

/** The plan limits what is asked for, that is known, and the letter is silent on it. */
final class LimitNotMentioned implements Rule {

    private static final Pattern MENTION = Pattern
            .compile("(?i)\\b(?:(?:plan|benefit|annual|yearly|visit|session|unit|calendar[- ]year|policy|coverage|"
                    + "contract|therapy|authorized|program)(?:['’]s)?(?:[- ]\\w+){0,3}[- ](?:limits?|maximum|max|cap|allowance|allotment|benefits?)|"
                    + "(?:limit|maximum|cap|allowance|allotment) (?:of|is|for|on|to|per|has|will|that)|(?:limits?|caps?|allows?|covers?|permits?|provides?|"
                    + "gives?|includes?|grants?) (?:\\w+ ){0,6}?(?:\\d+|\\w+)(?:[ -]\\w+){0,4} (?:visits?|sessions?|units?|treatments?|hours|infusions?)|"
                    + "(?:visits?|sessions?|units?|treatments?|infusions?|hours|benefits?)(?: \\w+){0,6} (?:remain\\w*|left|available|used)|(?:remain\\w*|left|available|"
                    + "unused|used)(?: \\w+){0,7} (?:visits?|sessions?|units?|treatments?|infusions?|benefits?|year|plan)|remaining before|used so far|has used|"
                    + "\\d+ of (?:the |her |his )?\\d+ (?:\\w+ ){0,3}(?:visits?|sessions?|units?|treatments?|infusions?)|unused|per (?:calendar|benefit|plan|policy|contract) year|of (?:the|her|his|their) (?:\\w+ )?(?:\\d+|benefit|annual|yearly|allotted|allowed)|"
                    + "(?:remain|remaining|left)\\b.*\\b(?:benefit|plan|year|limit))");

    @Override
    public String id() {
        return "limit-not-mentioned";
    }

    @Override
    public Family family() {
        return Family.BENEFITS;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        List<Figure> limits = limits(letter);
        return limits.isEmpty() || letter.says(MENTION) ? Stream.of() : Stream.of(finding(limits.get(0)));
    }

    private static List<Figure> limits(Reading letter) {
        Set<String> kinds = letter.order().stream().flatMap(order -> order.lines().stream()).map(ServiceLine::unit)
                .map(Counts::kind).collect(Collectors.toSet());
        return letter.coverage().map(CoverageDetermined::figures).orElse(List.of()).stream()
                .filter(figure -> figure.name() == Figure.Name.LIMIT || figure.name() == Figure.Name.REMAINING)
                .filter(figure -> figure.value() != null && kinds.contains(Counts.kind(figure.unit()))).toList();
    }

    private Finding finding(Figure limit) {
        return Finding
                .lacking(this, Element.DURATION, "The plan's limit is known, and the letter does not speak of it.",
                        "Say what the plan allows, what is used and what remains.")
                .against("benefit." + limit.name(), limit.value().toPlainString() + " " + limit.unit());
    }
}
