package org.priorauth.lmn.domain.lint.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ages a sentence gives to the patient: 64-year-old, 64 y/o, 64yo, (64M), aged 64, he is 64, in her sixties, 30-month-old. */
public final class Ages {

    private static final String YEARS = "(?:years?|yrs?)";
    private static final String THING = "(?![- ](?:injury|hardware|implant|chair|wheelchair|device|"
            + "prosthes[ie]s|brace|scar|fracture|equipment|walker|house|home|car|van|building|dog|tear|wound))";
    private static final Pattern OLD = Pattern.compile("(?i)\\b(" + Numbers.NUMBER + ")(?:[- ]?" + YEARS
            + "[- ]?(?:old|of age)\\b|\\s?-?y[./]?o\\b\\.?)" + THING);
    private static final Pattern MONTHS = Pattern
            .compile("(?i)\\b(" + Numbers.NUMBER + ")[- ]months?[- ](?:old|of age)\\b" + THING);
    private static final Pattern AGED = Pattern
            .compile("(?i)\\b(?:aged|age:?|turned)\\s+(" + Numbers.NUMBER
                    + ")\\b(?!\\s*(?:%|months?|weeks?|to\\b|-"
                    + "|/|degrees|feet|visits|points))");
    private static final String PERSON = "(?:lady|man|woman|gentleman|boy|girl|child|patient)";
    /** This lady of sixty-five, a man of 27 years. */
    private static final Pattern PERSON_OF = Pattern
            .compile("(?i)(?<!\\b(?:a|any|an|no) (?:healthy|normal|typical) )\\b" + PERSON + " of (" + Numbers.NUMBER
                    + ")\\b(?=\\s*(?:$|[,.;:)!?–—]|years?\\b|who|with|and|whose|that|is|has|had|was|can|cannot|lives?|works?|living|working|"
                    + "in|from|at|on|suffer\\w*|present\\w*|whom|when|since|needs?|requires?|teaches|teaching)(?!\\w))(?!\\.\\d)");
    /** Her roommate, a woman of 31: in apposition to somebody else. */
    private static final Pattern APPOSITION = Pattern
            .compile("(?:\\b(?i:his|her|their|the|a|an|our)\\s+(?:\\p{Ll}+ ){0,2}(?!patient|client|member)\\p{Ll}{3,}|"
                    + "\\b(?:Dr|Mrs?|Ms)\\.? \\p{Lu}\\p{L}+ of \\p{L}+),\\s+(?i:an?|the)\\s+(?:\\p{Ll}+\\s+)?$");
    private static final Pattern SEX = Pattern.compile("(?:^|[(,;]\\s?)(\\d{1,3})(?:[MF]\\b|\\s[MF](?=[),]))");
    /** "he is 64 and", "Mr. Brown, 64,": nothing that is counted follows. */
    private static final Pattern IS = Pattern
            .compile("(?:(?i:\\b(?:s?he|(?:the|this|our|my) (?:patient|client|child)))|"
                    + "\\b(?:Mr|Mrs|Ms|Mx|Miss)\\b\\.?\\s+\\p{Lu}[\\p{L}'’ -]{1,30}?|\\b(\\p{Lu}[\\p{L}'’-]+))(?:['’]s| is|,)(?: now| only| just)?\\s+"
                    + "((?i:" + Numbers.NUMBER
                    + "))\\b(?=\\s*(?:,|;|\\.(?!\\d)|\\band\\b(?! \\d)|\\bwho\\b|\\bwith\\b|$))");
    private static final List<String> DECADES = List.of("teens", "twenties", "thirties", "forties", "fifties",
            "sixties",
            "seventies", "eighties", "nineties");
    private static final Pattern DECADE = Pattern.compile("(?i)\\bin (?:his|her|their) (?:early |mid[- ]?|late )?("
            + String.join("|", DECADES) + "|[1-9]0['’]?s)\\b");
    private static final Pattern NOT_NOW = Pattern
            .compile(
                    "(?i)\\b(?:for (?:his|her|their|the|an?)|normal|since|by|from|before|until|after|under|over|above|below|beyond|than|at least|years?,? and|years?,|when (?:s?he|they) (?:was|were|turned))(?: the)?(?: age(?: of)?)?\\s*$");
    private static final Pattern AT = Pattern
            .compile("(?i)\\b(?:at(?: the)?(?: age(?: of)?)?|as an?|when an?|was an?)\\s*$");
    private static final Pattern PAST = Pattern
            .compile("(?i)\\b(?:was|had|underwent|began|started|diagnosed|received|first|lost|"
                    + "fell|broke|spoke|walked|sat)\\b");
    /** At age 62 he cannot. */
    private static final Pattern NOW = Pattern.compile(
            "(?i)^,? (?:s?he|the patient) (?:is|has|can|cannot|can['’]t|lives|needs|walks|works|still|remains)\\b");
    /** Ear tubes age 2, appendectomy (age 12), until he turned 3: no person is called so. */
    private static final Pattern EVENT = Pattern.compile("(?i)(?:(?:^|[\\s,;(])(\\p{L}{3,})\\s*\\(?|"
            + "\\b(?:when|until|till|after|before|as soon as|once) (?:s?he|they|the child))\\s*$");
    private static final Set<String> CALLED_SO = Set.of("patient", "client", "member", "child", "boy", "girl", "man",
            "woman", "lady", "gentleman", "male", "female", "student", "adult", "veteran", "toddler", "infant", "teen",
            "teenager", "adolescent", "now", "currently", "presently", "current", "stated", "yrs", "and", "with", "the",
            "has", "just", "recently", "who", "she", "they");
    private static final Pattern OF_SOMEBODY = Pattern.compile("(?i)^[,\\s-]*(?:\\w+\\s+){0,2}" + Relatives.WORD
            + "\\b|^\\s*(?:years? )?(?:or|and) (?:older|younger|over|above|under|up)\\b|^[,\\s-]*(?:peers?|children|level|norms?|age)\\b");
    private static final Pattern RELATIVE_BEFORE = Pattern
            .compile("(?i)" + Relatives.WORD + "(?:[\\s,]+(?:is|was|\\p{Lu}\\p{L}+|an?|who))*[\\s,(]*$|"
                    + "\\b(?-i:Mr|Mrs|Ms)\\.? (?-i:\\p{Lu})\\p{L}+,? who(?: is| has)?\\s*$|\\b(?:her|his|their|whose)(?: own)?\\s*$|(?:equivalent|level|skills|like|typical)(?: \\w+){0,3}\\s*$");

    private Ages() {}

    /**
     * One age and where it stands.
     *
     * @param low years at least
     * @param high years at most, where only the decade is said
     */
    public record Age(int start, int end, int low, int high) {}

    /** @param names of the patient, in lower case */
    public static List<Age> in(Sentence sentence, Set<String> names) {
        return Stream.of(
                ages(sentence, OLD, match -> age(match, Numbers.of(match.group(1)))),
                ages(sentence, AGED, match -> age(match, Numbers.of(match.group(1))))
                        .filter(age -> !isOfAnEvent(sentence, age, names)),
                ages(sentence, PERSON_OF, match -> age(match, Numbers.of(match.group(1)))).filter(
                        age -> !APPOSITION.matcher(sentence.before(age.start(), 60)).find()),
                ages(sentence, SEX, match -> age(match, Numbers.of(match.group(1)))),
                ages(sentence, MONTHS, match -> age(match, Numbers.of(match.group(1)) / 12)),
                ages(sentence, DECADE, Ages::decade), named(sentence, names)).flatMap(ages -> ages).toList();
    }

    private static Stream<Age> ages(Sentence sentence, Pattern pattern, Function<MatchResult, Age> read) {
        return pattern.matcher(sentence.text()).results()
                .filter(match -> isThePatients(sentence, match) && !isOfThen(sentence, match)).map(read);
    }

    /** Only of whom the patient's name or a pronoun names; where a relative was spoken of it may be theirs. */
    private static Stream<Age> named(Sentence sentence, Set<String> names) {
        return IS.matcher(sentence.text()).results()
                .filter(match -> match.group(1) == null || names.contains(match.group(1).toLowerCase(Locale.ROOT)))
                .filter(match -> !Relatives.anybody(sentence.text().substring(0, match.start())))
                .map(match -> new Age(match.start(2), match.end(2), Numbers.of(match.group(2)),
                        Numbers.of(match.group(2))));
    }

    private static Age age(MatchResult match, int years) {
        return new Age(match.start(), match.end(), years, years);
    }

    private static Age decade(MatchResult match) {
        String word = match.group(1).toLowerCase(Locale.ROOT);
        int low = 10 * (Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : 1 + DECADES.indexOf(word));
        return new Age(match.start(), match.end(), low, low + 9);
    }

    /** At 12 years old she had a first operation. */
    private static boolean isOfThen(Sentence sentence, MatchResult match) {
        String before = sentence.before(match.start(), 20);
        return AT.matcher(before).find()
                && (match.group().matches("(?i)age.*") && !NOW.matcher(sentence.after(match.end(), 25)).find()
                        || PAST.matcher(sentence.clause(match.start())).find());
    }

    private static boolean isOfAnEvent(Sentence sentence, Age age, Set<String> names) {
        Matcher event = EVENT.matcher(sentence.before(age.start(), 40));
        return event.find() && (event.group(1) == null || !CALLED_SO.contains(event.group(1).toLowerCase(Locale.ROOT))
                && !names.contains(event.group(1).toLowerCase(Locale.ROOT)));
    }

    private static boolean isThePatients(Sentence sentence, MatchResult match) {
        String before = sentence.before(match.start(), 60);
        return !NOT_NOW.matcher(before).find() && !RELATIVE_BEFORE.matcher(before).find()
                && !OF_SOMEBODY.matcher(sentence.after(match.end(), 40)).find();
    }
}
