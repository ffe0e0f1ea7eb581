package org.priorauth.lmn.domain.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/** Another member id than the order's. */
final class WrongMemberId implements Rule {

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:member|subscriber|policy|insurance|beneficiary|enrollee|medicare|medicaid|plan|HIC|MBI)(?:['’]s)?"
                    + "(?: (?:ID|identification|no\\.?|num(?:ber)?|#)){1,3}[:#\\s.]*(?:is |of )?((?-i:(?=[A-Z0-9 -]*\\d)[A-Z0-9][A-Z0-9-]*(?:[ -][A-Z0-9]{2,})*))|\\b(?:ID|Member)\\s?[:#]+\\s*((?-i:(?=[A-Z0-9-]*\\d)[A-Z0-9][A-Z0-9-]{4,}))");
    private static final Pattern TOKEN = Pattern
            .compile("\\b(?=[A-Z0-9-]*\\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{6,}\\b");
    private static final Pattern FIGURES = Pattern.compile("(?<![\\w-])\\d{7,}(?![\\w-])");
    /** Letters and figures, or many figures, that are no day. */
    private static final Pattern NUMBER = Pattern
            .compile("(?<![\\w/.-])(?!\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b|\\d{3}-\\d{3}-\\d{4}\\b)"
                    + "(?=(?:[A-Z0-9-]*\\d){3})[A-Z0-9][A-Z0-9-]{5,}(?![\\w/])");
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?i)\\b(?:auth\\w*|claim|reference|ref|case|NPI|licen[sc]e|fax|phone|group|grp|order|serial|NDC|MRN|chart|tax|approval|certification|"
                    + "provider|facility|payer|document|record|account|acct|medical record|EIN|DEA|CLIA|PTAN|trace|tracking|model|lot|encounter)"
                    + "(?:\\W+(?:no|number|id|#|is|was|of|ation)\\b)*[\\W]*$");

    private static final Pattern SECOND = Pattern
            .compile("(?i)\\b(?:secondary|supplement\\w*|medigap|previous|former|old|tertiary)\\b[^;\\n]*$");

    @Override
    public String id() {
        return "wrong-member-id";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        Set<String> own = letter.order().map(Order::coverage).stream()
                .flatMap(coverage -> Stream.of(String.valueOf(coverage.memberId()),
                        String.valueOf(coverage.subscriberId()), String.valueOf(coverage.groupNumber())))
                .filter(id -> !id.equals("null")).map(WrongMemberId::plain).collect(Collectors.toSet());
        return own.isEmpty()
                ? Stream.of()
                : letter.sentences().filter(sentence -> sentence.section() != Element.PROVIDER)
                        .flatMap(sentence -> look(letter, sentence, own));
    }

    private Stream<Finding> look(Reading letter, Sentence sentence, Set<String> own) {
        Stream<Spot> named = NAMED.matcher(sentence.text()).results()
                .filter(match -> !OTHER_NUMBER.matcher(sentence.before(match.start(), 40)).find()
                        && !SECOND.matcher(sentence.before(match.start(), 60)).find())
                .map(match -> match.group(1) == null
                        ? sentence.spot(match.start(2), match.end(2))
                        : sentence.spot(match.start(1), match.end(1)));
        Set<String> shapes = own.stream().map(WrongMemberId::shape)
                .filter(shape -> shape.length() >= 8 && shape.contains("A")).collect(Collectors.toSet());
        Stream<Spot> alike = TOKEN.matcher(sentence.text()).results()
                .filter(match -> shapes.contains(shape(plain(match.group()))))
                .filter(match -> !OTHER_NUMBER.matcher(sentence.before(match.start(), 40)).find()).map(sentence::spot);
        Stream<Spot> near = TOKEN.matcher(sentence.text()).results()
                .filter(match -> own.stream().anyMatch(id -> isAlmost(plain(match.group()), id))).map(sentence::spot);
        Stream<Spot> unlabelled = sentence.section() == Element.PATIENT
                ? Stream.concat(figures(sentence, own), instead(letter, sentence, own))
                : Stream.of();
        return Stream.of(named, alike, near, unlabelled).flatMap(spots -> spots)
                .filter(spot -> isForeign(spot.words(), own))
                .distinct().limit(1)
                .map(spot -> Finding
                        .at(this, spot, "This is not the patient's member id.",
                                "Put the member id on the patient's card.")
                        .against("coverage", String.join(", ", own)));
    }

    /** Where the patient is named, a number as long as the card's is meant to be the card's. */
    private static Stream<Spot> figures(Sentence sentence, Set<String> own) {
        Set<Integer> lengths = own.stream().filter(id -> id.length() > 6 && id.chars().allMatch(Character::isDigit))
                .map(String::length).collect(Collectors.toSet());
        return FIGURES.matcher(sentence.text()).results().filter(match -> lengths.contains(match.group().length()))
                .filter(match -> !OTHER_NUMBER.matcher(sentence.before(match.start(), 40)).find()).map(sentence::spot);
    }

    /** Where the patient is named and the card's number is not there, the number that is there is meant to be it. */
    private static Stream<Spot> instead(Reading letter, Sentence sentence, Set<String> own) {
        String patient = plain(letter.section(Element.PATIENT).map(Section::text).orElse(""));
        return own.stream().anyMatch(id -> id.length() < 6 || patient.contains(id))
                ? Stream.of()
                : NUMBER.matcher(sentence.text()).results()
                        .filter(match -> !OTHER_NUMBER.matcher(sentence.before(match.start(), 40)).find()
                                && !SECOND.matcher(sentence.before(match.start(), 60)).find())
                        .map(sentence::spot);
    }

    private static boolean isForeign(String words, Set<String> own) {
        String id = plain(words);
        return id.length() >= 5 && own.stream().noneMatch(known -> id.startsWith(known) || known.startsWith(id));
    }

    /** The same letters and figures but for three of them: mistyped, whatever it is called. */
    private static boolean isAlmost(String id, String own) {
        return id.length() == own.length() && id.length() >= 8 && IntStream.range(0, id.length())
                .filter(at -> id.charAt(at) != own.charAt(at)).count() <= 3;
    }

    private static String shape(String id) {
        return id.replaceAll("[A-Z]", "A").replaceAll("\\d", "9");
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
