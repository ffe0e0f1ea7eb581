package org.priorauth.lmn.domain.lint;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Details of another patient, put in one at a time where nobody else can be meant. */
final class CopiedMutants {

    private static final Set<Element> TOLD = EnumSet.of(Element.FUNCTIONAL_LIMITATION, Element.RATIONALE, Element.GOAL);
    private static final String NEUTRAL = "parents?|spouse|partner|siblings?|twins?|cousins?|famil(?:y|ies)|child|children|kids|baby|"
            + "caregivers?|aides?|nurses?|teachers?|coach|surgeons?|physicians?|doctors?|Dr|therapists?|pathologist|analyst|"
            + "\\w+ologists?|friends?|neighbors?|employer|supervisor|boss|co-?workers?|roommates?|interpreter|principal|patients|"
            + "classmates?|\\w+ists?|grand\\w+|trial|internist|counselor|pediatrician|somebody|someone|person|people|PA|MD|provider";
    private static final Map<String, Pattern> OTHERS = Map.of("female",
            Pattern.compile(
                    "(?i)\\b(?:" + NEUTRAL + "|father|dad|husband|boyfriend|fianc\\w+|sons?|\\w*-?brothers?|uncle|"
                            + "nephew|Mr|man|men|boys?)\\b"),
            "male", Pattern.compile("(?i)\\b(?:" + NEUTRAL + "|mother|mom|wife|girlfriend|fianc\\w+|daughters?|"
                    + "\\w*-?sisters?|aunt|niece|Mrs|Ms|woman|women|girls?)\\b"));
    private static final Map<String, String> PRONOUNS = Map.of("he", "she", "she", "he", "him", "her", "his", "her",
            "her", "his", "himself", "herself", "herself", "himself", "hers", "his");
    private static final Map<String, String> SEXES = Map.of("man", "woman", "woman", "man", "boy", "girl", "girl",
            "boy",
            "gentleman", "lady", "lady", "gentleman", "male", "female", "female", "male");
    private static final Map<String, Pattern> OWN_PRONOUN = Map.of("female",
            Pattern.compile("\\b(?:[Ss]he|[Hh]ers?|[Hh]erself)\\b"), "male",
            Pattern.compile("\\b(?:[Hh]e|[Hh]im|[Hh]is|[Hh]imself)\\b"));
    private static final Pattern SEX = Pattern
            .compile("(?<=-year-old )(?:\\w+ )?(man|woman|boy|girl|gentleman|lady)\\b");
    private static final Pattern SIDE = Pattern
            .compile("(?i)(?<!\\b(?:was|is|were|and|has|had|be|he|she|been|who|they) )\\b(?:left|right)\\b"
                    + "(?!(?:[- ]hand(?:ed|ness)| (?:the|his|her|for|at|after|away|now|untreated|alone|ventric\\w+|work|school|atri\\w+)\\b))");
    private static final Pattern BESIDE = Pattern
            .compile("(?i)\\b(?:both|bilateral|other|opposite|contralateral|unaffected|"
                    + "uninvolved|intact|normal|dominant|sides|than|compared|uninjured|sound)\\b|\\b(?:19\\d\\d|20[01]\\d|202[0-3])\\b");
    private static final Pattern PART = Pattern
            .compile("(?i)\\b(knees?|hips?|ankles?|shoulders?|elbows?|wrists?|lumbar|cervical)\\b");
    private static final Map<String, String> FAR = Map.of("knee", "elbow", "hip", "wrist", "ankle", "shoulder",
            "shoulder", "knee", "elbow", "hip", "wrist", "ankle", "lumbar", "wrist", "cervical", "knee");

    private CopiedMutants() {}

    static Stream<Mutant> of(LabelledLetter letter) {
        return Stream.of(otherPatient(letter), birthDate(letter), memberId(letter), pronoun(letter), sex(letter),
                side(letter), part(letter), date(letter), code(letter)).flatMap(mutants -> mutants);
    }

    private static Patient patient(LabelledLetter letter) {
        return Mutant.order(letter).patient();
    }

    private static Stream<Mutant> otherPatient(LabelledLetter letter) {
        Patient patient = patient(letter);
        String other = "female".equals(patient.sex()) ? "Denise" : "Marcus";
        Pattern titled = Pattern.compile("(?<=\\b(?:Mr|Ms|Mrs|Miss)\\. )" + Pattern.quote(patient.family()) + "\\b");
        Pattern given = Pattern.compile("\\b" + Pattern.quote(patient.given().get(0)) + "\\b(?! " + Pattern.quote(
                patient.family()) + ")");
        Pattern full = Pattern.compile("\\b" + Pattern.quote(patient.given().get(0) + " " + patient.family()) + "\\b");
        return Stream.of(
                Mutant.each("other-patient", letter, anywhere(), titled, word -> "Hargrove"),
                Mutant.each("other-patient", letter, anywhere(), given, word -> other),
                Mutant.each("other-patient", letter, anywhere(), full, word -> other + " Hargrove"))
                .flatMap(mutants -> mutants);
    }

    private static Predicate<Sentence> anywhere() {
        return sentence -> sentence.section() != Element.PROVIDER;
    }

    private static Predicate<Sentence> in(Element section) {
        return sentence -> sentence.section() == section;
    }

    private static Stream<Mutant> birthDate(LabelledLetter letter) {
        LocalDate born = patient(letter).birthDate();
        Pattern year = Pattern.compile("\\b" + born.getYear() + "\\b");
        return Stream.concat(
                Mutant.each("wrong-birth-date", letter, in(Element.PATIENT), year, word -> "" + (born.getYear() + 1)),
                Mutant.each("wrong-birth-date", letter, in(Element.PATIENT),
                        Pattern.compile("\\b" + born.getDayOfMonth()
                                + "(?=, " + born.getYear() + ")"),
                        word -> "" + (born.getDayOfMonth() % 28 + 1)));
    }

    private static Stream<Mutant> memberId(LabelledLetter letter) {
        String id = Mutant.order(letter).coverage().memberId();
        Pattern own = Pattern.compile("\\b" + Pattern.quote(id) + "\\b");
        return Stream.of(id.substring(0, id.length() - 1) + (id.charAt(id.length() - 1) == '7' ? '3' : '7'),
                "W204" + (id.length() > 8 ? "481937" : "48193"), new StringBuilder(id).reverse().toString())
                .flatMap(other -> Mutant.each("wrong-member-id", letter, in(Element.PATIENT), own, word -> other));
    }

    private static String like(String word, String other) {
        return other == null
                ? null
                : Character.isUpperCase(word.charAt(0))
                        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                        : other;
    }

    /** Where neither this sentence nor the one before speaks of anybody whom the other pronoun may mean. */
    private static Stream<Mutant> pronoun(LabelledLetter letter) {
        String sex = patient(letter).sex();
        Pattern others = OTHERS.getOrDefault(sex, Pattern.compile(""));
        Pattern own = OWN_PRONOUN.getOrDefault(sex, Pattern.compile("(?!)"));
        var all = letter.reading().all();
        return Mutant.each("wrong-pronoun", letter, sentence -> TOLD.contains(sentence.section())
                && !sentence.says(others) && (all.indexOf(sentence) == 0
                        || !all.get(all.indexOf(sentence) - 1).says(others)),
                own, word -> like(word, PRONOUNS.get(word.toLowerCase(Locale.ROOT))));
    }

    private static Stream<Mutant> sex(LabelledLetter letter) {
        String family = patient(letter).family();
        boolean adult = patient(letter).birthDate().isBefore(Mutant.order(letter).requested().start().minusYears(16));
        return Stream.concat(
                Mutant.each("wrong-sex", letter, in(Element.FUNCTIONAL_LIMITATION), SEX, 1, SEXES::get),
                Mutant.each("wrong-sex", letter, sentence -> adult && TOLD.contains(sentence.section())
                        && !sentence.says(OTHERS.getOrDefault(patient(letter).sex(), Pattern.compile(""))),
                        Pattern.compile("\\b(?:Mr|Ms|Mrs)\\.(?= " + Pattern.quote(family) + ")"),
                        word -> word.equals("Mr.") ? "Ms." : "Mr."));
    }

    private static String ordered(LabelledLetter letter) {
        var order = Mutant.order(letter);
        return Stream.concat(order.diagnoses().stream().map(diagnosis -> diagnosis.code().display()),
                order.lines().stream().map(line -> line.code().display())).collect(Collectors.joining("; "))
                .toLowerCase(Locale.ROOT);
    }

    private static Stream<Mutant> side(LabelledLetter letter) {
        String ordered = ordered(letter);
        boolean left = ordered.matches("(?s).*\\bleft\\b.*");
        boolean right = ordered.matches("(?s).*\\bright\\b.*");
        String own = left ? "left" : "right";
        Pattern other = Pattern.compile("(?i)\\b" + (left ? "right" : "left") + "\\b");
        return left == right
                ? Stream.of()
                : Mutant.each("wrong-side", letter, sentence -> (TOLD.contains(sentence.section())
                        || sentence.section() == Element.SERVICE || sentence.section() == Element.DIAGNOSIS)
                        && !sentence.says(BESIDE) && !sentence.says(other), SIDE,
                        word -> word.equalsIgnoreCase(own) ? like(word, left ? "right" : "left") : null);
    }

    private static Stream<Mutant> part(LabelledLetter letter) {
        return letter.reading().subject().whole()
                ? Stream.of()
                : Mutant.each("wrong-body-part", letter, sentence -> sentence.section() != Element.PATIENT
                        && sentence.section() != Element.PROVIDER && !sentence.says(BESIDE)
                        && PART.matcher(sentence.text()).results().count() == 1, PART, word -> far(letter, word));
    }

    private static String far(LabelledLetter letter, String word) {
        String one = word.toLowerCase(Locale.ROOT).replaceAll("s$", "");
        return !ordered(letter).contains(one) ? null : like(word, FAR.get(one) + (word.endsWith("s") ? "s" : ""));
    }

    private static final Pattern DAY = Pattern.compile("(?:January|February|March|April|May|June|July|August|September|"
            + "October|November|December) \\d{1,2}, (20\\d\\d)");
    private static final Pattern OLD = Pattern.compile("(?i)\\b(?:since|born|diagnos\\w+|injur\\w+|fell|accident|crash|"
            + "surgery|operat\\w+|replac\\w+|repair\\w*|stroke|first|began|began|onset|until|from|after|before|history|amputat\\w+|died|"
            + "guideline|published|trial|admi\\w+|discharged|remov\\w+|stopped|started|underwent|broke|fracture)\\b");

    /** A finding of now, dated years before the illness or after the care. */
    private static Stream<Mutant> date(LabelledLetter letter) {
        var onset = Mutant.order(letter).diagnoses().get(0).onset();
        int years = onset == null ? 6 : Mutant.order(letter).requested().start().getYear() - onset.getYear() + 3;
        Predicate<Sentence> now = sentence -> (sentence.section() == Element.FUNCTIONAL_LIMITATION
                || sentence.section() == Element.RATIONALE) && !sentence.says(OLD)
                && DAY.matcher(sentence.text()).results().count() == 1;
        int from = Mutant.order(letter).requested().start().getYear();
        return Stream.of(-years, 3).flatMap(shift -> Mutant.each("date-outside-episode", letter, now, DAY, 1,
                year -> Integer.parseInt(year) < from - 1 ? null : "" + (Integer.parseInt(year) + shift)))
                .filter(mutant -> !OTHERS.get("male").matcher(mutant.shown()).find());
    }

    private static Stream<Mutant> code(LabelledLetter letter) {
        Stream<Mutant> diagnoses = Mutant.order(letter).diagnoses().stream().map(one -> one.code().code())
                .flatMap(code -> Mutant.each("foreign-code", letter, anywhere(), word(code),
                        word -> code.startsWith("Q") ? "R41.3" : "Q66.5"));
        Stream<Mutant> services = Mutant.order(letter).lines().stream().map(line -> line.code().code())
                .flatMap(code -> Mutant.each("foreign-code", letter, in(Element.SERVICE), word(code),
                        word -> code.matches("\\d+") ? "21355" : "E0627"));
        return Stream.concat(diagnoses, services);
    }

    private static Pattern word(String code) {
        return Pattern.compile("\\b" + Pattern.quote(code) + "\\b(?!\\.)");
    }
}
