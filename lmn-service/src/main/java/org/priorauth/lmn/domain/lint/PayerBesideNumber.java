package org.priorauth.lmn.domain.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/** Where the patient is named, the name before the member's number is meant to be the payer's; no list need hold it. */
final class PayerBesideNumber {

    private static final String WORD = "(?!(?:ID|DOB|Member|Beneficiary|Enrollee|Subscriber|Policy|Number|MBI|No|Recipient|"
            + "Identification|RE|Re)\\b)\\p{Lu}[\\p{L}&'’.-]*\\p{L}";
    private static final String NAME = WORD + "(?:\\s+(?:" + WORD + "|of|and|the|for))*";
    private static final Pattern BESIDE = Pattern.compile("(" + NAME + ")[\\s,;:/|(-]+(?:under |with )?(?:(?:the )?"
            + "(?:(?i:member|recipient|MBI|no|enrollee|subscriber|policy|beneficiary|identification|id|number)\\b|#)|"
            + "(?=[A-Z]{0,5}-?\\d[A-Z0-9-]{5,}))|(?<=\\d )\\((" + NAME + ")\\)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)\\b(?:covered by|insured (?:by|with|through)|enrolled (?:in|with)|payer:?|insurer:?|insurance:?|carrier:?|plan:)\\s+(?-i:("
                    + WORD + "(?:\\s+(?:" + WORD + "|of|and|the|for))*))");
    private static final Pattern NO_PAYER = Pattern
            .compile("(?i).*\\b(?:DOB|date|birth|born|male|female|patient|name|member|insurance|"
                    + "primary|secondary|id|sex|MRN|phone|address|record|subscriber|enrollee|policy|plan id|group|beneficiary|self|mr|mrs|ms|miss|"
                    + "jan\\w*|feb\\w*|march|april|may|june|july|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*|no)\\b.*");

    private PayerBesideNumber() {}

    private record Found(int start, String words) {}

    static Optional<Spot> in(Sentence sentence, Order order) {
        Names own = Names.of(order.patient());
        return Stream.concat(LABELLED.matcher(sentence.text()).results(), BESIDE.matcher(sentence.text()).results())
                .map(match -> match.group(1) == null
                        ? new Found(match.start(2), match.group(2))
                        : new Found(match.start(1), match.group(1)))
                .filter(found -> !NO_PAYER.matcher(found.words).matches() && !own.hold(found.words))
                .filter(found -> Names.words(found.words).limit(1).noneMatch(Names::isGiven))
                .map(found -> sentence.spot(found.start, found.start + found.words.length())).findFirst();
    }
}
