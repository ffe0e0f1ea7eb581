package org.priorauth.lmn.domain.lint;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Numbers;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** What the letter says of limit and remainder is not what the payer said. */
final class WrongBenefitFigure implements Rule {

    private static final Pattern CARE = Pattern
            .compile("(?i)\\b(?:visits?|sessions?|units?|treatments?|infusions?|hours)\\b");
    private static final Pattern PLAN = Pattern
            .compile(
                    "(?i)\\b(?:plan|benefits?|policy|coverage|covered|covers|annual|calendar|limit|allowance|allotment|remain\\w*|used so far|allows?|allowed|(?:per|a|each) year)\\b");
    private static final Pattern MEASURE = Pattern
            .compile("(?i)^\\s*(?:%|°|degrees?|minutes?|lbs?\\b|pounds?|feet|ft\\b|mg\\b|kg\\b|steps|"
                    + "stairs|meters?|seconds?|weeks?|months?|days?|inches|points?|hours? (?:of|per) (?:sleep|day))");
    private static final Pattern EARLIER = Pattern.compile("(?i)\\b(?:authori[sz](?:ed|ation)|approved)\\b");
    private static final String COUNT = "(" + Numbers.NUMBER
            + ")(?: (?:\\w+ ){0,2}(?:visits?|sessions?|units?|treatments?|infusions?|hours))?";
    private static final Map<Figure.Name, Pattern> SAID = Map.of(
            Figure.Name.REMAINING,
            Pattern.compile("(?i)\\b(" + Numbers.NUMBER + ") of (?:the |her |his )?" + Numbers.NUMBER
                    + "(?: \\w+){0,3} (?:remain|left|available)|(?<!of )(?<!of the )\\b" + COUNT
                    + "(?: (?:are|is|still|benefit|which))* (?:remain(?:s|ing)?|left|available|unused)\\b(?! (?:pain|knee|hip|shoulder|hand|leg|arm|foot|side|ankle|ear|wrist|elbow))|"
                    + "\\bremaining(?: \\w+){0,4}?[: ]+(?:is |are |of )?" + COUNT + "(?! days)"),
            Figure.Name.LIMIT,
            Pattern.compile("(?i)\\b(?:limit|maximum|cap|allowance|allotment)(?: \\w+){0,3}? (?:is|of|at|to|to:)\\s+"
                    + COUNT + "|\\b(?:plan|policy|benefit|coverage)(?: \\w+){0,2} "
                    + "(?:allows?|covers?|permits?|provides?|gives?|limits?(?: \\w+){1,3} to)(?: up to| a maximum of| only)? "
                    + COUNT
                    + "(?= (?:per|a|each|in|every|for|\\w+ visits|\\w+ sessions)\\b|\\.|$|,)|\\bof (?:the|her|his) "
                    + COUNT + " (?:allowed|annual|covered|available|per)"),
            Figure.Name.USED,
            Pattern.compile("(?i)(?<!of )(?<!of the )(?<!of her )(?<!of his )\\b" + COUNT
                    + "(?: (?:have|has|had|were|are))?(?: already)?(?: been)? used\\b(?! (?:to|in|with))|\\bused so far: "
                    + COUNT + "|\\bhas used (?!the |a |an )" + COUNT));

    @Override
    public String id() {
        return "wrong-benefit-figure";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        Map<Figure.Name, Figure> known = letter.coverage().map(CoverageDetermined::figures).stream()
                .flatMap(figures -> figures.stream())
                .filter(figure -> SAID.containsKey(figure.name()) && figure.value() != null
                        && !"usd".equals(figure.unit()))
                .collect(Collectors.toMap(Figure::name, figure -> figure, (one, other) -> one));
        BenefitPieces pieces = BenefitPieces.of(letter);
        long kinds = letter.coverage().stream().flatMap(coverage -> coverage.figures().stream())
                .filter(figure -> figure.name() == Figure.Name.LIMIT).count();
        return kinds > 1
                ? Stream.of()
                : letter.sentences().flatMap(
                        sentence -> Stream.concat(
                                known.values().stream().filter(figure -> sentence.says(CARE) || sentence.says(PLAN))
                                        .flatMap(figure -> wrong(sentence, figure)),
                                ofPieces(pieces, sentence)).limit(1));
    }

    private Stream<Finding> ofPieces(BenefitPieces pieces, Sentence sentence) {
        return pieces.in(sentence)
                .map(wrong -> Finding.at(this, sentence.spot(wrong.start(), wrong.end()),
                        "The payer gave another figure.",
                        "Put the payer's figure, or have the benefit verified again."));
    }

    private Stream<Finding> wrong(Sentence sentence, Figure figure) {
        return SAID.get(figure.name()).matcher(sentence.text()).results()
                .filter(match -> number(match) < 1900 || number(match) > 2100)
                .filter(match -> number(match) != figure.value().intValue() && isOfTheBenefit(sentence, match, figure))
                .limit(1)
                .map(match -> Finding.at(this, sentence.spot(match), "The payer gave another figure.",
                        "Put the payer's figure, or have the benefit verified again.")
                        .against("benefit." + figure.name(), figure.value().toPlainString() + " " + figure.unit()));
    }

    /** A limit of ten pounds is none of the plan's, nor are the visits of an earlier authorization. */
    private static boolean isOfTheBenefit(Sentence sentence, MatchResult match, Figure figure) {
        boolean otherKind = Counts.in(match.group()).stream()
                .anyMatch(count -> !count.unit().equals(Counts.kind(figure.unit())));
        return !otherKind && !MEASURE.matcher(sentence.after(match.end(), 12)).find()
                && (!EARLIER.matcher(Earlier.withoutRequest(sentence.clause(match.start()))).find()
                        || sentence.says(PLAN));
    }

    private static int number(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return Numbers.of(match.group(group));
            }
        }
        return -1;
    }
}
