package org.priorauth.lmn.domain.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Names that stand in a letter without being its patient's: staff, family, teachers, authors, and whom the facts name. */
final class SomebodyElse {

    static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
    private static final Pattern ANY = Pattern.compile("(" + NAME + ")");
    static final String ROLE = "(?:teacher|aide|nurse|therapist|caregiver|friend|neighbou?r|supervisor|employer|"
            + "roommate|guardian|coach|worker|manager|surgeon|physician|doctor|guarantor|insured|contact|subscriber|counselor|"
            + "pediatrician|psychologist|psychiatrist|neurologist|specialist|technician|assistant|tutor|pastor|interpreter|partner|"
            + "clinician|provider|pathologist|analyst|principal|dietitian|pharmacist|trainer|vendor|supplier|attorney|proxy|"
            + "\\w{3,}[^sxlw\\W]ists?|\\w{3,}icians?)";
    private static final Pattern CREDENTIALS = Pattern.compile("^(?:\\s+" + NAME
            + "){0,2},?\\s+(?:MD|DO|NP|PA|PT|DPT|OT|OTR|"
            + "SLP|CCC|MS|MA|RN|LCSW|LMHC|PhD|PsyD|BCBA|RBT|M\\.D|D\\.O|PTA|COTA|AuD|FNP|APRN|CRNP|LPC|MEd|M\\.Ed|ATP|CPO|DPM|"
            + "CRNA|LPN|CNA|LICSW|LMFT|EdD|RD|BCaBA|CO|CP)\\b");
    private static final Pattern TITLE_BEFORE = Pattern
            .compile(
                    "(?:\\bDrs?\\.?|\\bProf\\.?|\\bNurse|\\bSt\\.?|\\band|&|by|et al|named|called|nicknamed|\\b(?:report|note|letter|evaluation) (?:of|by|from)|\\b(?:boy|girl|baby|infant),?|\\b(?:RBT|BCBA|BCaBA|SLP|COTA|PTA|RN|LPN|CNA|BT|OTR|LCSW|NP|PA|OT|PT|ATP|CPO)\\b\\s?\\(?|"
                            + "(?i:\\b(?:guideline|study|trial|author|dog|cat|" + ROLE + ")s?\\b[,:]?))\\s*(?:" + NAME
                            + "\\s+|(?:Mr|Mrs|Ms)\\.?\\s+)?$");
    private static final Pattern ROLE_BEFORE = Pattern
            .compile("(?is).*(?:" + Relatives.WORD
                    + "[\\s,(:]*(?:(?:\\w+ )?name )?(?:of (?:this|the|our|my) )?(?:is |was |and |\\w+,? )?|\\b"
                    + ROLE + "s?\\b[\\s,(:]*(?:is |at |\\w+ )?)(?:(?:Mrs?|Ms|Miss|Dr)\\.?\\s+)?$");
    private static final Pattern ROLE_BEHIND = Pattern.compile(
            "(?is)^(?:\\s+(?-i:[A-Z][a-z]+))?[,\\s(]+(?:(?:his|her|their|the|a|an|our|patient's|is (?:his|her|their|the))\\s+)(?:\\w+[ -]){0,3}(?:"
                    + Relatives.WORD + "|" + ROLE + ")\\b.*");
    /** (Howard, Lancet Neurology 2021): an author. */
    private static final Pattern OPEN_BRACKET = Pattern.compile("\\([^)]*$");
    private static final Pattern CITED = Pattern.compile("^[^)]*\\b(?:19|20)\\d\\d\\b[^)]*\\)?");
    private static final Pattern KIN_BEHIND = Pattern.compile("(?is)^[\\s,(]+(?:" + Relatives.WORD + ")\\b.*");

    /** His brother Luc: the name need be in no list. */
    private static final Pattern KIN = Pattern
            .compile("\\b(?i:his|her|their)\\s+(?i:" + Relatives.WORD + ")\\s+(" + NAME + ")");

    private final Set<String> names;

    /** Care goes on with Mr. Brown, once a month: whom somebody sees, not who is seen. */
    private static final Pattern CARER_BEFORE = Pattern
            .compile(
                    "(?i)\\b(?:therapy|counsel\\w+|treatment|care|follow-?up|lessons?|tutoring|classes|coaching|appointments?|"
                            + "supervision|visits|sessions)(?: \\w+){0,2} (?:with|by|under|from)\\s+(?:(?:Mr|Mrs|Ms|Mx|Miss)\\b\\.?\\s+)$");
    /** "The landlord, Ms. Joan Brown, has": in apposition to anybody but the patient. */
    private static final Pattern APPOSITION = Pattern.compile(
            "(?:^|[.;:]\\s+|,? and )(?i:the|his|her|their|our)\\s+(?:\\p{Ll}+ ){0,2}(?!patient|client|member|beneficiary|man\\b|woman|"
                    + "lady|gentleman|boy|girl|child|infant|insured|enrollee)\\p{Ll}{3,},\\s+(?:(?:Mr|Mrs|Ms|Mx|Miss)\\b\\.?\\s+)$");
    private static final Pattern COMMA = Pattern.compile("^\\s*,");

    private SomebodyElse(Set<String> names) {
        this.names = names;
    }

    /** Who was once said to be somebody else stays it: her daughter Lucia helps; Lucia works nights. */
    static SomebodyElse of(Reading letter) {
        Set<String> names = new HashSet<>();
        letter.sentences().forEach(sentence -> ANY.matcher(sentence.text()).results()
                .filter(match -> Names.words(match.group(1)).anyMatch(Names::isGiven) && isSaid(sentence, match))
                .forEach(match -> Names.words(match.group(1)).filter(Names::isGiven).forEach(names::add)));
        letter.sentences().flatMap(sentence -> KIN.matcher(sentence.text()).results())
                .flatMap(match -> Names.words(match.group(1))).forEach(names::add);
        Stream<String> told = letter.known().clinicalFacts().stream().map(fact -> fact.fact().text());
        told.flatMap(fact -> ANY.matcher(fact).results()).flatMap(match -> Names.words(match.group()))
                .forEach(names::add);
        return new SomebodyElse(names);
    }

    boolean isCalled(String name) {
        List<String> words = Names.words(name).toList();
        return words.stream().anyMatch(names::contains);
    }

    /** The words around the name say it. */
    static boolean isSaid(Sentence sentence, MatchResult match) {
        String after = sentence.after(match.end(1), 45);
        String before = sentence.before(match.start(1), 60);
        return OPEN_BRACKET.matcher(before).find() && CITED.matcher(after).find()
                || TITLE_BEFORE.matcher(sentence.before(match.start(1), 90)).find()
                || CARER_BEFORE.matcher(before).find()
                || APPOSITION.matcher(before).find() && COMMA.matcher(after).find()
                || CREDENTIALS.matcher(after).find()
                || ROLE_BEFORE.matcher(sentence.before(match.start(), 40)).matches()
                || ROLE_BEHIND.matcher(after).matches()
                || !match.group(1).matches(".*['’]s") && KIN_BEHIND.matcher(after).matches();
    }
}
