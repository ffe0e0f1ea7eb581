package org.priorauth.lmn.domain.lint;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** "58-year-old man", "this gentleman", "Mrs. Reyes": a word for the other sex. */
final class WrongSex implements Rule {

    private static final String HERS = "woman|female|lady|girl";
    private static final String HIS = "man|male|gentleman|boy";
    private static final Map<String, Pattern> WRONG = Map.of("female", word(HIS, "M", "father|grandfather|widower"),
            "male",
            word(HERS, "F", "mother|grandmother|widow|housewife"));
    /** Mr. van der Berg, Mrs. de la Cruz. */
    private static final String PARTICLE = "(?:van|von|der|den|de|del|di|da|dos|la|le|el|al|bin|ter|st)\\.?\\s+";
    private static final Map<String, Pattern> TITLE = Map.of("female",
            Pattern.compile(
                    "\\bMr\\.?\\s+(?:" + PARTICLE + ")*(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+)?)"),
            "male", Pattern.compile(
                    "\\b(?:Mrs|Ms|Miss)\\b\\.?\\s+(?:" + PARTICLE
                            + ")*(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+)?)"));

    private static final Pattern CHOSEN = Pattern
            .compile("(?i)\\btrans(?:gender|sexual)?\\b|\\bgender (?:dysphoria|identity)\\b");

    /** "58 yo M with", "54 F with"; 101 F alone is a fever. */
    private static Pattern word(String words, String letter, String kin) {
        return Pattern.compile(
                "(?i)(?:\\b(?:year|yr|month)s?[- ]old|\\by[./]?o\\b\\.?|\\d\\s?yo|\\bthis|\\bis an?|\\bpleasant|sex:?|gender:?)"
                        + "[, ]+(?:(?!and\\b|or\\b|with\\b|of\\b|who\\b)\\w+(?:-\\w+)*,? ){0,3}?(" + words
                        + ")\\b(?![- ](?:caregiver|therapist|voice|pattern|to))"
                        + "|^\\W*(?:an?|this)\\s+(?:\\w+ ){0,2}?(?:" + words + ")\\b(?= (?:of|aged|who|with)\\b|,)"
                        + "|\\bis an? (?:\\w+ ){0,2}?(?:" + kin + ") (?:of|to|and|who)\\b"
                        + "|\\b(?-i:\\d{1,3}\\s?" + letter
                        + ")\\b(?=,? (?:with|who|presents|presenting|s/p|seen|referred|status|patient|admitted|diagnosed))"
                        + "|\\by[./]?o\\b\\.? (?-i:" + letter + ")\\b");
    }

    @Override
    public String id() {
        return "wrong-sex";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().map(Order::patient).filter(patient -> !letter.says(CHOSEN))
                .filter(patient -> patient.sex() != null && WRONG.containsKey(patient.sex())).stream()
                .flatMap(patient -> letter.sentences().flatMap(sentence -> Stream.concat(
                        WRONG.get(patient.sex()).matcher(sentence.text()).results()
                                .filter(match -> !Relatives.family(sentence.text().substring(0, match.end()))),
                        TITLE.get(patient.sex()).matcher(sentence.text()).results()
                                .filter(match -> isThePatients(letter, match, sentence, patient)))
                        .limit(1).map(match -> finding(sentence, match, patient.sex()))));
    }

    /** A mother bears her child's name too. */
    private static boolean isThePatients(Reading letter, MatchResult title, Sentence sentence, Patient patient) {
        return !isAChild(letter, patient) && !(title.start() > 3 && hasASpouse(letter, patient))
                && letter.names(patient).hold(title.group(1))
                && !Relatives.family(title.start() == 0 ? "" : sentence.text())
                && !sentence.before(title.start(), 12).matches("(?s).*(?:and|&)\\s*$")
                && !sentence.after(title.end(), 12).matches("(?s)^\\s*(?:and|&).*");
    }

    private static boolean hasASpouse(Reading letter, Patient patient) {
        String other = "female".equals(patient.sex()) ? "male" : "female";
        return letter.sentences().anyMatch(sentence -> Relatives.is(other, sentence.text()));
    }

    /** Mr. Brown is a child's father. */
    private static boolean isAChild(Reading letter, Patient patient) {
        return patient.birthDate() != null && letter.order().flatMap(Episode::of)
                .filter(episode -> patient.birthDate().plusYears(13).isAfter(episode.start())).isPresent();
    }

    private Finding finding(Sentence sentence, MatchResult match, String sex) {
        return Finding.at(this, sentence.spot(match), "The letter calls the patient by the other sex.",
                "Correct the word, or the patient's sex in the order.").against("patient.sex", sex);
    }
}
