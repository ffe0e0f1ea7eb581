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

    private static final String CARE = "(?:visits?|sessions?|units?|treatments?|infusions?|injections?|hours|appointments?)";
    /** The limit by its name. */
    private static final Pattern NAMED = Pattern
            .compile("(?i)\\b(?:(?:plan|benefit|annual|yearly|visit|session|unit|calendar[- ]year|policy|"
                    + "coverage|contract|therapy|program)(?:['’]s)?[- ](?:\\w+[- ]){0,2}(?:limits?|maximum|max|cap|allowance|allotment)|"
                    + "(?:limit|maximum|cap|allowance|allotment) of (?:\\w+[- ]){1,3}" + CARE
                    + "|(?:benefit|calendar|plan|policy|contract) year|benefit limits?|"
                    + CARE
                    + " (?:\\w+ ){0,4}(?:remain(?:s|ing)?|left(?=\\W*(?:$|[.,;)]|(?:in|on|for|of|under|this|and|so|but|to|as|until|before|after|when|by|at)\\b))|available|unused)|remaining (?:\\w+ ){0,2}"
                    + CARE
                    + "|used so far|unused|(?:remaining|left) (?:in|of|on|under) (?:the|her|his|their) (?:\\w+ ){0,2}(?:benefit|plan|year|policy|allowance))\\b");
    /** A plan may count days or months of care. */
    private static final Pattern OTHER_UNIT = Pattern.compile("(?i)(\\d) (?:days|months)\\b");
    private static final Pattern OF_A_BENEFIT = Pattern
            .compile("(?i)\\b(?:limit\\w*|maximum|max|cap|capped|allow\\w*|allotment|allotted|cover(?:s|ed|age)|"
                    + "remain\\w*|left(?=\\W*(?:$|[.,;)]|(?:in|on|for|of|under|this|and|so|but|to|as|until|before|after|when|by|at)\\b))|used|benefits?|exhaust\\w*|available|permits?|grants?|policy)\\b|\\b(?:a|per|each|/) ?(?:year|yr)\\b|\\bplan\\b.{0,20}\\b(?:year|yr|covers?|allows?|pays)\\b");

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
        return limits.isEmpty() || MissingElement.isEmpty(letter, Element.DURATION) || letter.says(NAMED)
                || saysAFigure(letter, limits)
                        ? Stream.of()
                        : Stream.of(finding(limits.get(0)));
    }

    /** The known number beside a word of the benefit: "covers 30 a year", "of her thirty". */
    private static boolean saysAFigure(Reading letter, List<Figure> limits) {
        Set<Integer> known = limits.stream().map(figure -> figure.value().intValue()).collect(Collectors.toSet());
        return letter.sentences().anyMatch(sentence -> {
            List<Integer> said = Counts.near(OTHER_UNIT.matcher(sentence.text()).replaceAll("$1"));
            return said.containsAll(known) && known.size() > 1
                    || sentence.says(OF_A_BENEFIT) && said.stream().anyMatch(known::contains);
        });
    }

    private static List<Figure> limits(Reading letter) {
        Set<String> kinds = letter.order().stream().flatMap(order -> order.lines().stream()).map(ServiceLine::unit)
                .map(Counts::kind).collect(Collectors.toSet());
        return letter.coverage().map(CoverageDetermined::figures).orElse(List.of()).stream()
                .filter(figure -> figure.name() == Figure.Name.LIMIT || figure.name() == Figure.Name.REMAINING)
                .filter(figure -> figure.value() != null && !"usd".equals(figure.unit()))
                .filter(figure -> kinds.contains(Counts.kind(figure.unit())) || isOfVisits(letter, figure)).toList();
    }

    /** Of therapy the plan counts visits where the order counts units of fifteen minutes. */
    private static boolean isOfVisits(Reading letter, Figure figure) {
        return Counts.kind(figure.unit()).equals("visit") && Asked.of(letter).visitsBySchedule() > 0;
    }

    private Finding finding(Figure limit) {
        return Finding
                .lacking(this, Element.DURATION, "The plan's limit is known, and the letter does not speak of it.",
                        "Say what the plan allows, what is used and what remains.")
                .against("benefit." + limit.name(), limit.value().toPlainString() + " " + limit.unit());
    }
}
