package org.priorauth.lmn.domain.lint.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ages a sentence gives to the patient: 64-year-old, 64 y/o, 64yo, aged 64, 30-month-old. */
public final class Ages {

    private static final String YEARS = "(?:years?|yrs?)";
    private static final Pattern OLD = Pattern.compile("(?i)\\b(" + Numbers.NUMBER + ")(?:[- ]?" + YEARS
            + "[- ]?(?:old|of age)\\b|\\s?-?y[./]?o\\b\\.?)(?![- ](?:injury|hardware|implant|chair|wheelchair|device|"
            + "prosthes[ie]s|brace|scar|fracture|equipment|walker))");
    private static final Pattern AGED = Pattern
            .compile("(?i)\\b(?:aged|age:?|is now|turned)\\s+(" + Numbers.NUMBER
                    + ")\\b(?!\\s*(?:%|months?|weeks?|to\\b|-"
                    + "|/|degrees|feet|visits|points))");
    private static final Pattern NOT_NOW = Pattern
            .compile("(?i)\\b(?:since|by|from|when (?:s?he|they) (?:was|were|turned))(?: the)?(?: age(?: of)?)?\\s*$");
    private static final Pattern AT = Pattern
            .compile("(?i)\\b(?:at(?: the)?(?: age(?: of)?)?|as an?|when an?|was an?)\\s*$");
    private static final Pattern PAST = Pattern
            .compile("(?i)\\b(?:was|had|underwent|began|started|diagnosed|received|first|lost|"
                    + "fell|broke|spoke|walked|sat)\\b");
    private static final Pattern OF_SOMEBODY = Pattern.compile("(?i)^[,\\s-]*(?:\\w+\\s+){0,2}" + Relatives.WORD
            + "\\b|^[,\\s-]*(?:peers?|children|level|norms?|age)\\b");
    private static final Pattern RELATIVE_BEFORE = Pattern
            .compile("(?i)" + Relatives.WORD + "(?:[\\s,]+(?:is|was|\\p{Lu}\\p{L}+|an?|who))*[\\s,(]*$|"
                    + "(?:equivalent|level|skills|like|typical)(?: \\w+){0,3}\\s*$");

    private Ages() {}

    /** One age and where it stands. */
    public record Age(int start, int end, int years) {}

    public static List<Age> in(Sentence sentence) {
        return Stream.of(OLD, AGED).flatMap(pattern -> pattern.matcher(sentence.text()).results())
                .filter(match -> isThePatients(sentence, match) && !isOfThen(sentence, match))
                .map(match -> new Age(match.start(), match.end(), Numbers.of(match.group(1)))).toList();
    }

    /** At 12 years old she had a first operation. */
    private static boolean isOfThen(Sentence sentence, MatchResult match) {
        String before = sentence.before(match.start(), 20);
        return AT.matcher(before).find()
                && (match.group().matches("(?i)age.*") || PAST.matcher(sentence.clause(match.start())).find());
    }

    private static boolean isThePatients(Sentence sentence, MatchResult match) {
        String before = sentence.before(match.start(), 60);
        return !NOT_NOW.matcher(before).find() && !RELATIVE_BEFORE.matcher(before).find()
                && !OF_SOMEBODY.matcher(sentence.after(match.end(), 40)).find();
    }
}
