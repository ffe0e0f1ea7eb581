package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.benefits.Figure;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/** More is asked for than remains of the benefit, and the letter does not speak of the excess. */
final class BeyondBenefit implements Rule {

    private static final Pattern EXCESS = Pattern
            .compile("(?i)\\b(?:exceed\\w*|beyond|exceptions?|exhaust\\w*|surpass\\w*|waive\\w*|"
                    + "overrid\\w*|in excess|shortfall|short (?:of|by)|extend (?:the|his|her|their|this) benefit\\w*|not enough|insufficient|do(?:es)? not cover|runs? out|past (?:the|his|her|that)|over (?:the|his|"
                    + "her|that) (?:limit|benefit|maximum|plan|annual|\\d+)|above (?:the|his|her|that) (?:limit|benefit|maximum|plan|remaining|"
                    + "\\d+)|(?:more|greater) than (?:the |what |her |his )?(?:plan|remain\\w*|limit|benefit|\\d+ (?:visits|units|left|remaining))|"
                    + "extension of (?:the )?(?:benefit|limit)|(?:extended|additional) benefits?|only (?:\\w+ ){0,5}(?:remain|left|covered)|self[- ]pay|private(?:ly)?[- ]pay|out of pocket|(?:will|to|can) pay (?:for|privately)|(?:next|new|coming|following|later|second|two) (?:benefit|calendar|plan|policy) years?|(?:benefit|calendar|plan|policy) year (?:ends|begins|starts|renews|resets)|"
                    + "outside (?:the|his|her) (?:limit|benefit)|(?:fewer|less) than)\\b");
    private static final Pattern OF_THE_BENEFIT = Pattern
            .compile(
                    "(?i)\\b(?:limits?|benefits?|maximum|cap|allowance|allotment|(?:her|his|the|their) (?:plan|policy)|"
                            + "coverage|covered|remain\\w*|(?!(?:the|his|her|their|on|a|of|in|to)\\b)\\w+ left(?! (?!over|of|for|in|on|this|by)\\p{L})|visits|units|sessions|treatments|infusions)\\b");

    private static final String REMEDY = "Say how much remains of the benefit and why more is needed, or ask for less.";

    @Override
    public String id() {
        return "beyond-benefit";
    }

    @Override
    public Family family() {
        return Family.BENEFITS;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        Asked asked = Asked.of(letter);
        return letter.coverage().stream().flatMap(coverage -> coverage.figures().stream())
                .filter(figure -> figure.name() == Figure.Name.REMAINING && figure.value() != null)
                .filter(figure -> wanted(asked, figure).compareTo(figure.value()) > 0)
                .filter(figure -> !isSpokenOf(letter))
                .map(figure -> finding(letter, wanted(asked, figure), figure));
    }

    /** Of visits the schedule tells the number where the order counts units. */
    private static BigDecimal wanted(Asked asked, Figure remaining) {
        BigDecimal sum = asked.sum(remaining.unit());
        return sum.signum() == 0 && Counts.kind(remaining.unit()).equals("visit")
                ? BigDecimal.valueOf(asked.visitsBySchedule())
                : sum;
    }

    private static boolean isSpokenOf(Reading letter) {
        return letter.sentences().anyMatch(sentence -> sentence.says(EXCESS) && sentence.says(OF_THE_BENEFIT));
    }

    private Finding finding(Reading letter, BigDecimal asked, Figure remaining) {
        String left = remaining.value().toPlainString();
        String message = "%s %s are asked for, %s remain.".formatted(asked.toPlainString(), remaining.unit(), left);
        return amount(letter, asked.intValue(), remaining.value().intValue())
                .map(spot -> Finding.at(this, spot, message, REMEDY))
                .orElseGet(() -> Finding.lacking(this, Element.DURATION, message, REMEDY))
                .against("benefit.remaining", left + " " + remaining.unit());
    }

    /** Where the letter says how much it asks for, best beside what it says of the benefit. */
    private static Optional<Spot> amount(Reading letter, int asked, int left) {
        return letter.sentences().filter(sentence -> sentence.says(Context.BENEFIT))
                .filter(sentence -> Counts.near(sentence.text()).containsAll(List.of(asked, left)))
                .map(Sentence::whole).findFirst().or(() -> amount(letter, asked));
    }

    private static Optional<Spot> amount(Reading letter, int asked) {
        return letter.sentences(Element.SERVICE, Element.DURATION)
                .flatMap(sentence -> Asked.requested(sentence).stream().filter(count -> count.number() == asked)
                        .map(count -> sentence.spot(count.start(), count.end())))
                .findFirst();
    }
}
