package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Numbers;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** What contradicts the order, the benefit or the letter itself, put in one at a time. */
final class ContraryMutants {

    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|"
            + "December)";
    private static final Pattern PERIOD = Pattern
            .compile("\\b(?:from |between )(" + MONTH + " \\d{1,2}, 20\\d\\d) (?:to|through|and|until) "
                    + "(" + MONTH + " \\d{1,2}, 20\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("\\b(?:from )?(20\\d\\d) (to) (20\\d\\d)\\b");
    private static final Pattern MONTHS = Pattern
            .compile("\\b(?:from )?(" + MONTH + ") (to|through) (" + MONTH + ")(?= 20\\d\\d\\b)");
    private static final Pattern DATED_MONTHS = Pattern
            .compile("\\b(?:from )?(" + MONTH + " 20\\d\\d) (to|through|until) (" + MONTH + " 20\\d\\d)\\b");
    private static final Pattern AGE = Pattern
            .compile("(?<![\\d.])\\b(\\d{1,2})(?=-year-old\\b(?! (?:\\w+ )?(?:son|daughter|brother|sister|"
                    + "mother|father|twin|child\\b|car|house|chair|\\w+chair)))");
    private static final Pattern PER = Pattern.compile("(?i)\\b(" + Numbers.NUMBER
            + "|once|twice)(?= (?:(?:visits?|sessions?|infusions?|hours) )?(?:per|a|each|every) week\\b)");
    private static final Pattern PERIOD_UNIT = Pattern
            .compile("(?i)(?<=\\b(?:visits?|sessions?|once|twice) (?:per|a|each) )(week)\\b");
    private static final Pattern EVERY = Pattern.compile("(?i)(?<=\\bevery )(" + Numbers.NUMBER + ")(?= weeks\\b)");
    private static final Predicate<Sentence> REQUEST = sentence -> sentence.section() == Element.SERVICE
            || sentence.section() == Element.DURATION;

    private ContraryMutants() {}

    /** @param all other letters, whose descriptions may stand beside the code of this one */
    static Stream<Mutant> of(LabelledLetter letter, List<LabelledLetter> all) {
        return Stream.of(age(letter), order(letter), dates(letter), units(letter), frequency(letter), provider(letter),
                benefit(letter), payer(letter), description(letter, all)).flatMap(mutants -> mutants);
    }

    private static Predicate<Sentence> in(Element section) {
        return sentence -> sentence.section() == section;
    }

    private static Stream<Mutant> age(LabelledLetter letter) {
        return Stream.of(-9, 4, 20).flatMap(years -> Mutant.each("wrong-age", letter,
                in(Element.FUNCTIONAL_LIMITATION).or(in(Element.RATIONALE)), AGE, 1,
                age -> Integer.parseInt(age) + years < 1 ? null : "" + (Integer.parseInt(age) + years)));
    }

    private static Stream<Mutant> order(LabelledLetter letter) {
        return Stream.of(PERIOD, YEARS, MONTHS, DATED_MONTHS)
                .flatMap(pattern -> Mutant.each("dates-out-of-order", letter, sentence -> true, pattern, 0,
                        words -> turned(pattern, words)));
    }

    private static String turned(Pattern pattern, String words) {
        var match = pattern.matcher(words);
        if (!match.find()) {
            return null;
        }
        int last = match.groupCount();
        return match.group(1).equals(match.group(last))
                ? null
                : words.substring(0, match.start(1)) + match.group(last)
                        + words.substring(match.end(1), match.start(last))
                        + match.group(1);
    }

    private static Stream<Mutant> dates(LabelledLetter letter) {
        Pattern first = Pattern.compile("(?<=from )" + MONTH + "(?= \\d{1,2}, 20\\d\\d)");
        Pattern years = Pattern.compile("(?<=\\d, )20\\d\\d");
        return Stream.of(
                Mutant.each("wrong-dates", letter, in(Element.DURATION), PERIOD, 0, words -> years.matcher(words)
                        .replaceAll(year -> "" + (Integer.parseInt(year.group()) + 1))),
                Mutant.each("wrong-dates", letter, in(Element.DURATION), PERIOD, 0, words -> years.matcher(words)
                        .replaceAll(year -> "" + (Integer.parseInt(year.group()) - 2))),
                Mutant.each("wrong-dates", letter, in(Element.DURATION), PERIOD, 2,
                        words -> words.startsWith("December") ? null : words.replaceFirst(MONTH, "December")),
                Mutant.each("wrong-dates", letter, in(Element.DURATION), first, 0,
                        month -> month.equals("January") ? null : "January"))
                .flatMap(mutants -> mutants);
    }

    private static String more(String number, int more) {
        if (number.equalsIgnoreCase("once")) {
            return Character.isUpperCase(number.charAt(0)) ? "Twice" : "twice";
        }
        if (number.equalsIgnoreCase("twice")) {
            return Character.isUpperCase(number.charAt(0)) ? "Once" : "once";
        }
        return Integer.toString(Numbers.of(number) + more);
    }

    private static Stream<Mutant> units(LabelledLetter letter) {
        return Mutant.order(letter).lines().stream().filter(line -> line.quantity().intValue() > 1)
                .flatMap(line -> Stream.of(4, line.quantity().intValue()).flatMap(more -> Mutant.each("wrong-units",
                        letter,
                        REQUEST,
                        Pattern.compile("\\b" + line.quantity().toPlainString()
                                + "(?=(?: \\w+)? (?:visits|sessions|units|"
                                + "infusions|treatments|doses|injections|hours|studies|days)\\b)(?! \\w+ (?:per|a|each|in each|every|of \\d))"),
                        words -> more(words, more))))
                .filter(mutant -> !mutant.shown().matches("(?s).*\\b(?:allow|remain|limit).*"));
    }

    private static Stream<Mutant> frequency(LabelledLetter letter) {
        return Stream.of(Mutant.each("wrong-frequency", letter, in(Element.DURATION), PER, 1, words -> more(words, 1)),
                Mutant.each("wrong-frequency", letter, in(Element.DURATION), PERIOD_UNIT, 1, words -> "month"),
                Mutant.each("wrong-frequency", letter, in(Element.DURATION), EVERY, 1, words -> more(words, 2)))
                .flatMap(mutants -> mutants);
    }

    private static Stream<Mutant> provider(LabelledLetter letter) {
        Clinician by = Mutant.order(letter).clinician();
        String npi = by.npi();
        return Stream.of(
                Mutant.each("other-provider", letter, in(Element.PROVIDER), Pattern.compile(Pattern.quote(
                        by.given().get(0) + " " + by.family())), words -> "Sonja Lindqvist"),
                Mutant.each("other-provider", letter, in(Element.PROVIDER), Pattern.compile(Pattern.quote(by.family())),
                        words -> "Lindqvist"),
                Mutant.each("other-provider", letter, in(Element.PROVIDER), Pattern.compile(npi),
                        words -> npi.substring(0, 8) + npi.charAt(9) + npi.charAt(8)),
                Mutant.each("other-provider", letter, in(Element.PROVIDER), Pattern.compile("(?<="
                        + Pattern.quote(by.family()) + ", )" + Pattern.quote(by.credentials())),
                        words -> words.startsWith("MD") ? "LCSW" : "MD"))
                .flatMap(mutants -> mutants).filter(mutant -> !mutant.words().equals(npi));
    }

    private static Stream<Mutant> benefit(LabelledLetter letter) {
        return letter.reading().coverage().stream().flatMap(coverage -> coverage.figures().stream())
                .filter(figure -> figure.value() != null).map(Figure::value).map(value -> value.toPlainString())
                .distinct().flatMap(value -> Mutant.each("wrong-benefit-figure", letter,
                        sentence -> sentence.section() == Element.DURATION && sentence.text()
                                .matches("(?is).*\\b(?:allow|remain|left|limit|plan|benefit|used)\\w*\\b.*"),
                        Pattern.compile("(?<![\\d,.-])\\b" + value + "\\b(?![,.]?\\d| of the " + value + "| weeks)"),
                        words -> more(words, 3)));
    }

    private static Stream<Mutant> payer(LabelledLetter letter) {
        String own = Mutant.order(letter).payer().name();
        return Stream.of("Cigna", "Moda Health", "Dean Health Plan", "Blue Cross Blue Shield of Ohio", "Aetna")
                .filter(other -> Stream.of(other.split(" ")).noneMatch(own::contains))
                .flatMap(other -> Mutant.each("wrong-payer", letter, in(Element.PATIENT).or(in(Element.RATIONALE)),
                        Pattern.compile("\\b" + Pattern.quote(own) + "\\b"), words -> other));
    }

    private static Stream<Mutant> description(LabelledLetter letter, List<LabelledLetter> all) {
        int at = all.indexOf(letter);
        LabelledLetter near = all.get((at + 1) % all.size());
        LabelledLetter far = all.get((at + all.size() / 2) % all.size());
        return Stream.of(near, far).flatMap(other -> Stream.concat(
                exchanged(letter, Element.DIAGNOSIS, Mutant.order(letter).diagnoses().get(0).code(),
                        Mutant.order(other).diagnoses().get(0).code()),
                exchanged(letter, Element.SERVICE, Mutant.order(letter).lines().get(0).code(),
                        Mutant.order(other).lines().get(0).code())));
    }

    private static Stream<Mutant> exchanged(LabelledLetter letter, Element section, Code own, Code other) {
        boolean alike = other.code().substring(0, 3).equals(own.code().substring(0, 3))
                || other.display().equalsIgnoreCase(own.display());
        return alike
                ? Stream.of()
                : Mutant.each("code-description", letter, in(section),
                        Pattern.compile("(?i)" + Pattern.quote(own.display())), words -> other.display());
    }
}
