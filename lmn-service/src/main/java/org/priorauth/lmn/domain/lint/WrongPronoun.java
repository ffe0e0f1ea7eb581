package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** "He" in the letter of a woman: the mark of a copied letter. Where somebody else may be meant it is left alone. */
final class WrongPronoun implements Rule {

    /** "he/she" is a form's; HER-2 is a receptor, HE an illness where the sentence is not in capitals. */
    private static final String NOT_SHORT = "(?<![/\\w])(?<!\\b(?:s?he|her|his|him) or )";
    private static final String NOT_EITHER = "(?!/|-?\\d| or (?:s?he|hers?|him|his)\\b)";
    private static final Pattern CAPITALS = Pattern.compile("(?:HE|HIM|HIS|SHE|HERS?)");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}{2}");
    private static final Pattern CHOSEN = Pattern
            .compile("(?i)\\bpronouns?\\b|\\btrans(?:gender)?\\b|\\bnon-?binary\\b");
    private static final Pattern ELSEWHERE = Pattern
            .compile("(?i)^\\W*(?:while|when|because|if|although|since|as|after|before|until)\\b");
    private static final Map<String, Pattern> WRONG = Map.of("female",
            Pattern.compile(NOT_SHORT + "\\b([Hh](?:e|im|is|imself)|HE|HIM|HIS)\\b" + NOT_EITHER), "male",
            Pattern.compile(NOT_SHORT + "\\b([Ss]he|[Hh]er(?:s|self)?|SHE|HERS?)\\b" + NOT_EITHER));
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:\\p{L}+,?\\s+){0,1}");
    /** We told him; we agree with her: whom the clinician speaks to was spoken of just now. */
    private static final Pattern TO_WHOM_WE_SPEAK = Pattern
            .compile("\\b(?:I|[Ww]e)(?:['’]\\w+)?(?: \\w+){1,2}(?: with| to)? $");
    private static final Pattern NAMED = Pattern.compile(
            "(?:" + Relatives.WORD
                    + "|\\b(?:Dr|Mrs?|Ms)\\b\\.?|\\b(?:boy|girl|baby|infant|friend|" + SomebodyElse.ROLE + "))"
                    + ",?\\s+(\\p{Lu}\\p{L}+)");
    /** As the subject. */
    private static final Map<String, Pattern> RIGHT = Map.of("female", Pattern.compile("\\b[Ss]he\\b"), "male",
            Pattern.compile("\\b[Hh]e\\b"));
    private static final Pattern OWNING = Pattern.compile("(?i)his|hers?");
    private static final Pattern SUBJECT = Pattern.compile("(?i)s?he");
    private static final int NEAR = 25;
    private static final Map<String, String> OTHER = Map.of("female", "male", "male", "female");

    /** Where a relative of the other sex was spoken of. */
    private enum Known {
        HERE, ELSEWHERE, NOT
    }

    @Override
    public String id() {
        return "wrong-pronoun";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    /** For a patient whose sex is other or unknown, or whose pronouns the letter names, none is wrong. */
    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.says(CHOSEN)
                ? Stream.of()
                : letter.order().map(Order::patient).map(Patient::sex).filter(WRONG::containsKey).stream()
                        .flatMap(sex -> found(letter, sex).stream());
    }

    private List<Finding> found(Reading letter, String sex) {
        List<Finding> found = new ArrayList<>();
        Sentence last = null;
        boolean somebody = false;
        List<String> named = named(letter);
        boolean known = false;
        boolean here = false;
        for (Sentence sentence : letter.all()) {
            somebody = somebody && last != null && last.section() == sentence.section();
            boolean relative = somebody && Relatives.is(OTHER.get(sex), end(last.text()));
            Optional<MatchResult> wrong = sentence.section() == Element.PROVIDER
                    ? Optional.empty()
                    : wrong(sentence, sex, somebody, relative, here ? Known.HERE : known ? Known.ELSEWHERE : Known.NOT,
                            named);
            wrong.ifPresent(match -> found.add(finding(sentence, match, sex)));
            somebody = Relatives.mayBe(OTHER.get(sex), sentence.text())
                    || wrong.isEmpty() && WRONG.get(sex).matcher(sentence.text()).find();
            known = known || Relatives.is(OTHER.get(sex), sentence.text());
            here = Relatives.is(OTHER.get(sex), sentence.text())
                    || here && last != null && last.section() == sentence.section();
            last = sentence;
        }
        return found;
    }

    /** Names of others: "her brother Kofi", "Dr. Brown". */
    private static List<String> named(Reading letter) {
        return letter.sentences().flatMap(sentence -> NAMED.matcher(sentence.text()).results())
                .map(match -> match.group(1))
                .filter(name -> letter.order().map(Order::patient).filter(patient -> Names.of(patient).hold(name))
                        .isEmpty())
                .toList();
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - NEAR));
    }

    /**
     * @param somebody was spoken of in the sentence before
     * @param relative a relative was, at its end: "and 11 by his mother's. The girls sleep in her room."
     */
    private static Optional<MatchResult> wrong(Sentence sentence, String sex, boolean somebody, boolean relative,
            Known known, List<String> named) {
        List<MatchResult> all = WRONG.get(sex).matcher(sentence.text()).results()
                .filter(match -> isAWord(sentence, match)).toList();
        boolean takenUp = somebody && !all.isEmpty() && (isTakenUp(sentence.text().substring(0, all.get(0).start()))
                || relative && all.stream().noneMatch(match -> SUBJECT.matcher(match.group()).matches()));
        return takenUp || !all.isEmpty() && isSetBeside(sentence, sex, known, all)
                ? Optional.empty()
                : all.stream().filter(match -> !isSomebodyElses(sentence, match, OTHER.get(sex)))
                        .filter(match -> named.stream()
                                .noneMatch(sentence.text().substring(0, match.start())::contains))
                        .findFirst();
    }

    private static boolean isTakenUp(String before) {
        return BEGINNING.matcher(before).matches() || TO_WHOM_WE_SPEAK.matcher(before).find();
    }

    /** "He never had it, and she has agreed to record it": told of both, where one of the other sex is known. */
    private static boolean isSetBeside(Sentence sentence, String sex, Known known, List<MatchResult> all) {
        return sentence.says(RIGHT.get(sex)) && (known == Known.HERE || known == Known.ELSEWHERE
                && all.stream().noneMatch(match -> OWNING.matcher(match.group()).matches()));
    }

    private static boolean isAWord(Sentence sentence, MatchResult match) {
        return !CAPITALS.matcher(match.group(1)).matches() || !sentence.says(LOWER);
    }

    /** Named before it, or behind it: "while he is at work, her husband". */
    private static boolean isSomebodyElses(Sentence sentence, MatchResult match, String other) {
        return Relatives.mayBe(other, sentence.text().substring(0, match.start()))
                || ELSEWHERE.matcher(sentence.text()).find() && sentence.text().indexOf(',', match.end()) > 0
                        && Relatives.is(other, sentence.text().substring(sentence.text().indexOf(',', match.end())));
    }

    private Finding finding(Sentence sentence, MatchResult pronoun, String sex) {
        return Finding.at(this, sentence.spot(pronoun), "The pronoun does not go with the patient's sex in the order.",
                "Correct the pronoun, or the patient's sex in the order.").against("patient.sex", sex);
    }
}
