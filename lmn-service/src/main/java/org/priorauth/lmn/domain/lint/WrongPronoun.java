package org.priorauth.lmn.domain.lint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.lint.Reading.Sentence;

/** "He" in the letter of a woman: the mark of a copied letter. Sentences that speak of somebody else too are left alone. */
final class WrongPronoun implements Rule {

    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|him|his|himself)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b");
    /** For a patient whose sex is other or unknown no pronoun is wrong. */
    private static final Map<String, Pattern> WRONG = Map.of("female", HE, "male", SHE);
    private static final Map<String, Pattern> RIGHT = Map.of("female", SHE, "male", HE);
    private static final Pattern SOMEBODY_ELSE = Pattern
            .compile("(?i)\\b(?:mother|father|parents?|mom|dad|wife|husband|"
                    + "spouse|partner|sons?|daughters?|sisters?|brothers?|grand\\w+|aunt|uncle|friend|neighbou?r|caregiver|aide|"
                    + "nurse|teacher|surgeon|physician|doctor|dr|therapist|provider|clinician|mr|mrs|ms|guardian)\\b");

    @Override
    public String id() {
        return "wrong-pronoun";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return sex(letter).stream().flatMap(sex -> letter.sentences()
                .filter(sentence -> !SOMEBODY_ELSE.matcher(sentence.text()).find())
                .filter(sentence -> !RIGHT.get(sex).matcher(sentence.text()).find())
                .flatMap(sentence -> wrong(sentence, WRONG.get(sex).matcher(sentence.text()))));
    }

    private static Optional<String> sex(Reading letter) {
        return letter.order().map(Order::patient).map(patient -> patient.sex()).filter(WRONG::containsKey);
    }

    private Stream<Finding> wrong(Sentence sentence, Matcher pronoun) {
        return pronoun.find()
                ? Stream.of(new Finding(id(), Severity.WARNING, sentence.section(),
                        "The pronoun does not go with the patient's sex in the order.", pronoun.group(),
                        "Correct the pronoun, or the patient's sex in the order."))
                : Stream.of();
    }
}
