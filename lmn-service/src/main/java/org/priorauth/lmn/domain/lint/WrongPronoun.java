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
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** "He" in the letter of a woman: the mark of a copied letter. Where somebody else may be meant it is left alone. */
final class WrongPronoun implements Rule {

    private static final Map<String, Pattern> WRONG = Map.of("female",
            Pattern.compile("(?i)\\b(?:he|him|his|himself)\\b"),
            "male", Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b"));
    /** Whom the last sentence spoke of is taken up at once. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:\\p{L}+,?\\s+){0,1}");
    private static final Pattern NAMED = Pattern.compile(
            "(?:" + Relatives.WORD + "|\\b(?:Dr|Mrs?|Ms)\\b\\.?|\\b(?:teacher|aide|nurse|friend|neighbor|caregiver))"
                    + ",?\\s+(\\p{Lu}\\p{L}+)");
    private static final Map<String, String> OTHER = Map.of("female", "male", "male", "female");

    @Override
    public String id() {
        return "wrong-pronoun";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    /** For a patient whose sex is other or unknown no pronoun is wrong. */
    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().map(Order::patient).map(Patient::sex).filter(WRONG::containsKey).stream()
                .flatMap(sex -> found(letter, sex).stream());
    }

    private List<Finding> found(Reading letter, String sex) {
        List<Finding> found = new ArrayList<>();
        Sentence last = null;
        boolean somebody = false;
        List<String> named = named(letter);
        for (Sentence sentence : letter.all()) {
            somebody = somebody && last != null && last.section() == sentence.section();
            Optional<MatchResult> wrong = named.stream().anyMatch(sentence.text()::contains)
                    ? Optional.empty()
                    : wrong(sentence, sex, somebody);
            wrong.ifPresent(match -> found.add(finding(sentence, match, sex)));
            somebody = Relatives.mayBe(OTHER.get(sex), sentence.text())
                    || somebody && wrong.isEmpty() && WRONG.get(sex).matcher(sentence.text()).find();
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

    /** @param somebody was spoken of in the sentence before */
    private static Optional<MatchResult> wrong(Sentence sentence, String sex, boolean somebody) {
        return WRONG.get(sex).matcher(sentence.text()).results()
                .filter(match -> !(somebody && BEGINNING.matcher(sentence.text().substring(0, match.start())).matches())
                        && !Relatives.mayBe(OTHER.get(sex), sentence.text().substring(0, match.start())))
                .findFirst();
    }

    private Finding finding(Sentence sentence, MatchResult pronoun, String sex) {
        return Finding.at(this, sentence.spot(pronoun), "The pronoun does not go with the patient's sex in the order.",
                "Correct the pronoun, or the patient's sex in the order.").against("patient.sex", sex);
    }
}
