package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/** The letter names somebody who is not this patient: a letter copied from another case. */
final class OtherPatient implements Rule {

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
    private static final String NAMES = "(" + NAME + "(?:\\s+(?:\\p{Lu}\\.\\s+)?" + NAME + "){0,3})";
    /** "Mr. Brown", "the patient, John Brown," and "patient's name is Brown"; clinicians are "Dr." */
    private static final Pattern NAMED = Pattern.compile("(?:\\b(?:Mr|Mrs|Ms|Mx)\\b\\.?|\\bMiss|"
            + "\\b[Pp]atient['’]?s? [Nn]ame(?: is|:)|\\b[Pp]atient,|\\b[Pp]atient:)\\s+" + NAMES);
    /** "John Brown is a 45-year-old", "RE: John Brown", "on behalf of John Brown". */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:^|[,.;:]\\s+|\\b[Oo]ur patient,? |\\b[Mm]y patient,? |\\b[Oo]n behalf of (?:my patient,? |our patient,? )?|"
                    + "\\bRE:? |\\b[Rr]egarding |\\bfor our patient,? |\\bfollowing )" + NAMES
                    + "(?=,? (?:is|was) an? (?:\\w+[- ]){0,3}?(?:\\d+|\\w+)[- ]?(?:year|yo\\b|y/o|month)|,? (?:DOB|who (?:is|has|was)|born)\\b|,? an? \\d+)");
    private static final Pattern ON_BEHALF = Pattern.compile(
            "\\b(?:[Oo]n behalf of|RE:|[Rr]egarding|[Mm]y patient,?|[Oo]ur patient,?)\\s+(?:my patient,? |our patient,? )?"
                    + "(" + NAME + "\\s+(?:\\p{Lu}\\.\\s+)?" + NAME + ")");
    private static final Pattern WORD = Pattern
            .compile("(?<![\\p{L}.@-])(" + NAME + ")(?:\\s+(\\p{Lu}[\\p{Ll}\\p{M}'’]{2,}))?");
    /** Tests, devices and places carry the names of people. */
    private static final Pattern THING = Pattern.compile(
            "(?i)^(?:['’]s)?[\\s-]+(?:tests?|scale|sign|index|inventory|procedure|catheter|hospital|clinic|medical|center|"
                    + "school|street|university|score|method|protocol|syndrome|disease|criteria|classification|balance|frame|walker|classic|college|elementary|"
                    + "questionnaire|technique|maneuver|grade|fracture|palsy|avenue|road|drive|institute|health|foundation|county|memorial|et al|\\()");
    private static final Pattern CREDENTIALS = Pattern.compile(
            "^(?:\\s+" + NAME + "){0,2},?\\s+(?:MD|DO|NP|PA|PT|DPT|OT|OTR|SLP|CCC|MS|MA|RN|LCSW|LMHC|PhD|PsyD|BCBA|RBT|"
                    + "M\\.D|D\\.O|PTA|COTA|AuD|FNP|APRN|CRNP|LPC|MEd|M\\.Ed|ATP|CPO|DPM)\\b");
    private static final Pattern TITLE_BEFORE = Pattern
            .compile("(?:\\bDrs?\\.?|\\bProf\\.?|\\bNurse|\\bSt\\.?|\\band|&|by|et al|named|called|nicknamed|"
                    + "(?i:\\b(?:therapist|physician|surgeon|doctor|nurse|teacher|aide|clinician|provider|counselor|guideline|study|trial|author|dog|cat)s?\\b,?))\\s*(?:"
                    + NAME + "\\s+)?$");

    @Override
    public String id() {
        return "other-patient";
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
        return letter.order().map(Order::patient).filter(patient -> patient.family() != null).stream()
                .flatMap(patient -> Stream.concat(strangers(letter, patient), absent(letter, patient)));
    }

    private Stream<Finding> strangers(Reading letter, Patient patient) {
        Names own = Names.of(patient);
        List<String> staff = staff(letter);
        return letter.sentences().filter(sentence -> sentence.section() != Element.PROVIDER)
                .filter(sentence -> sentence.section() != Element.PATIENT
                        || own.holdAll(patient.family(), letter.section(Element.PATIENT).map(Section::text).orElse("")))
                .flatMap(sentence -> Stream.of(titled(sentence), introduced(sentence), called(sentence))
                        .flatMap(spots -> spots)
                        .filter(match -> !own.hold(name(match)))
                        .filter(match -> staff.stream().noneMatch(name(match)::contains)).limit(1)
                        .map(match -> stranger(sentence, match, patient)));
    }

    private static String name(MatchResult match) {
        return match.group(1);
    }

    /** The order's own clinician and clinic are no strangers. */
    private static List<String> staff(Reading letter) {
        return letter.order().stream().flatMap(order -> Stream.concat(
                Stream.ofNullable(order.clinician()).flatMap(
                        clinician -> Stream.concat(Stream.ofNullable(clinician.family()), clinician.given().stream())),
                Stream.ofNullable(order.clinic()).flatMap(
                        clinic -> Stream.ofNullable(clinic.name()).flatMap(name -> Stream.of(name.split(" "))))))
                .filter(word -> word.length() > 2).toList();
    }

    private static Stream<MatchResult> titled(Sentence sentence) {
        return NAMED.matcher(sentence.text()).results().filter(match -> !isSomebodyElse(sentence, match));
    }

    private static Stream<MatchResult> introduced(Sentence sentence) {
        return Stream.of(INTRODUCED, ON_BEHALF).flatMap(pattern -> pattern.matcher(sentence.text()).results())
                .filter(match -> !isSomebodyElse(sentence, match)
                        && !match.group(1).matches(
                                "(?:The|This|My|Our|She|He|They|Patient|Member|As|In|At|For|With|Since|When|Because|After|Before|While|Although|Being|Now|To|On|By|If|It|There|Today|Currently|Here|Such|That)\\b.*"));
    }

    /** A given name alone: "Sarah cannot climb stairs". */
    private static Stream<MatchResult> called(Sentence sentence) {
        return sentence.section() == Element.DIAGNOSIS
                ? Stream.of()
                : WORD.matcher(sentence.text()).results()
                        .filter(match -> Names.isGiven(match.group(1).replaceAll("['’]s$", "")))
                        .filter(match -> !THING.matcher(sentence.after(match.end(1), 25)).find())
                        .filter(match -> !isSomebodyElse(sentence, match));
    }

    private static boolean isSomebodyElse(Sentence sentence, MatchResult match) {
        String before = sentence.before(match.start(), 30);
        String after = sentence.after(match.end(1), 40);
        return TITLE_BEFORE.matcher(sentence.text().substring(0, match.start(1))).find()
                || CREDENTIALS.matcher(after).find()
                || before.matches("(?is).*" + Relatives.WORD + "[\\s,(]*(?:is |was |and |\\w+ )?$")
                || before.matches(
                        "(?is).*\\b(?:teacher|aide|nurse|therapist|caregiver|friend|neighbou?r|supervisor|employer|roommate|guardian|coach|worker|manager|surgeon|physician)s?\\b[\\s,(]*(?:is |at |\\w+ )?$")
                || after.matches(
                        "(?is)^(?:\\s+[A-Z][a-z]+)?[,\\s(]+(?:(?:his|her|their|the|a|an|patient's|is (?:his|her))\\s+)(?:\\w+[ -]){0,2}(?:"
                                + Relatives.WORD
                                + "|teacher|aide|nurse|therapist|caregiver|friend|neighbou?r|supervisor|employer|roommate|guardian|coach|worker|manager|surgeon|physician)\\b.*")
                || !match.group(1).matches(".*['’]s") && after.matches("(?is)^[\\s,(]+(?:" + Relatives.WORD + ")\\b.*");
    }

    private Finding stranger(Sentence sentence, MatchResult match, Patient patient) {
        return Finding.at(this, sentence.spot(match), "The letter names another person as the patient.",
                "Put this patient's name, and read the letter for other details of that case.")
                .against("patient.name", String.join(" ", patient.given()) + " " + patient.family());
    }

    /** Somebody rewrote the patient's section and the name is gone. */
    private Stream<Finding> absent(Reading letter, Patient patient) {
        Names own = Names.of(patient);
        return letter.section(Element.PATIENT).filter(section -> !section.text().isEmpty())
                .filter(section -> !own.holdAll(patient.family(), section.text()))
                .map(section -> unnamed(section, patient)).stream();
    }

    private Finding unnamed(Section section, Patient patient) {
        return Finding.at(this, new Spot(Element.PATIENT, 0, section.text().length(), section.text()),
                "The patient's name does not stand in the letter.", "Put this patient's full name.")
                .against("patient.name", Optional.ofNullable(patient.family()).orElse(""));
    }
}
