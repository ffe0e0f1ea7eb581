package org.priorauth.lmn.domain.lint;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Where a sentence names a person as the patient is named: by title, by way of introduction, or by the given name alone. */
final class NamedPeople {

    private static final String NAME = SomebodyElse.NAME;
    private static final String NAMES = "(" + NAME + "(?:\\s+(?:\\p{Lu}\\.\\s+)?" + NAME + "){0,3})";
    /** "Mr. Brown", "the patient, John Brown," and "patient's name is Brown"; clinicians are "Dr." */
    private static final Pattern NAMED = Pattern.compile("(?:\\b(?:Mr|Mrs|Ms|Mx)\\b\\.?|\\bMiss|"
            + "\\b[Pp]atient['’]?s? [Nn]ame(?: is|:)|^[Nn]ame:|\\b[Pp]atient,|\\b[Pp]atient:)\\s+" + NAMES);
    private static final String OLD = "(?:\\d+|\\w+)[- ]?(?:years?|yo\\b|y/o|months?)";
    /** "John Brown is a 45-year-old". */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:^|[,.;:]\\s+|\\b[Oo]ur patient,? |\\b[Mm]y patient,? |\\b[Oo]n behalf of (?:my patient,? |our patient,? )?|"
                    + "\\bRE:? |\\b[Rr]egarding |\\bfor our patient,? |\\bfollowing )" + NAMES
                    + "(?=,? (?:is|was) an? (?:\\w+[- ]){0,3}?" + OLD
                    + "|,? (?:DOB|born)\\b|,? who (?:is|has|was) |,? an? (?:\\w+[- ]){0,2}" + OLD + ")");
    private static final Pattern ON_BEHALF = Pattern.compile(
            "\\b(?:[Oo]n behalf of|RE:|Re:|[Rr]egarding|[Mm]y patient,?|[Oo]ur patient,?)\\s+(?:my patient,? |our patient,? )?"
                    + "(" + NAME + "\\s+(?:\\p{Lu}\\.\\s+)?" + NAME + ")");
    private static final Pattern OF_A_PERSON = Pattern
            .compile("(?i)^[,;(\\s]*(?:DOB|D\\.O\\.B|date of birth|born|member|ID)\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:The|This|My|Our|She|He|They|Patient|Pt|Client|Member|As|In|At|For|With|Since|When|Because|After|Before|While|Although|Being|"
                    + "Now|To|On|By|If|It|There|Today|Currently|Here|Such|That|Mother|Father|Mom|Dad|Caregivers?|Children|Adults|"
                    + "People|Patients|Persons|Those|Individuals|Onset|Symptoms?|Pain)\\b.*");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}.@-])(" + NAME + ")");
    /** Tests, devices and places carry the names of people. */
    private static final Pattern THING = Pattern
            .compile("(?i)^(?:['’]s)?(?:[\\s-]+(?:(?-i:\\p{Lu})[\\p{L}.'’-]*|of|and))*[\\s-]+(?:tests?|"
                    + "scale|sign|index|inventory|procedure|catheter|hospital|clinic|medical|center|centre|school|street|university|score|"
                    + "method|protocol|syndrome|disease|criteria|classification|balance|frame|walker|classic|college|elementary|"
                    + "questionnaire|technique|maneuver|grade|fracture|palsy|avenue|road|drive|institute|health|foundation|county|"
                    + "memorial|et al|stag(?:e|es|ing)|system|brace|splint|collar|hose|stockings?|orthosis|bar|sling|general|regional|"
                    + "guidelines?|rehabilitation|therapy|pharmacy|visits?|exercises?|approach|mobili[sz]ations?|\\()|^,? \\(?(?:19|20)\\d\\d\\b|^\\.? ?\\d");
    private static final Pattern PLACE_BEFORE = Pattern
            .compile("(?i)\\b(?:in|at|near|outside|downtown|the|an?|using|via|per)\\s+$");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}{2}");

    /** Jaylen's mands doubled: a name that no list holds. */
    private static final Pattern OWNING = Pattern
            .compile("(?:^[\\s*•-]*|[;:]\\s+|\\b(?:of|for|in|to|with|that|and|on|by)\\s+)"
                    + "(\\p{Lu}\\p{Ll}{2,})['’]s(?=\\s+\\p{Ll})");
    private static final Pattern NO_PERSON = Pattern
            .compile("(?i)(?:patient|client|member|child|mother|father|mom|dad|parent|today|yesterday|"
                    + "tomorrow|year|month|week|surgeon|physician|doctor|therapist|provider|clinician|plan|payer|insurer|insurance|company|school|"
                    + "clinic|hospital|facility|teacher|family|spouse|husband|wife|son|daughter|brother|sister|guideline|society|academy|college|"
                    + "manufacturer|it|that|there|here|who|what|let|she|he|everyone|nobody|someone|other|world|nation|state|government|medicare|"
                    + "medicaid|humana|aetna|cigna|anthem|tricare|molina|optum|device|chair|nurse|aide|caregiver|employer|supervisor|women|men|"
                    + "children|people|another|each|neither|either|one|crohn|parkinson|alzheimer|spurling|phalen|tinel|sjogren|sjögren|raynaud|"
                    + "hodgkin|bell|cushing|hashimoto|huntington|neer|lachman|gehrig|barrett|paget|baker|ewing|wilson|addison|asperger|tourette|"
                    + "rett|marfan|dupuytren|quervain|sever|perthes|blount|charcot|meniere|wernicke|broca|finkelstein|froment|romberg|babinski|"
                    + "hoffman+|kemp|yergason|speed|jobe|cozen|mill|apley|homan|clarke|murphy|virchow|kaposi|burkitt|behcet|still|legg|erb|"
                    + "freiberg|kienbock|morton|heberden|bouchard|gower|chvostek|trendelenburg|ober|faber|mcmurray|hawkin|"
                    + "\\w+(?:day|ber|uary|ust|ril))");

    private static final Pattern TITLE = Pattern.compile("(?:Mr|Mrs|Ms|Mx|Miss|Dr)\\.?");
    /** "Brayden required full physical prompts": what only a person does, by somebody no list knows. */
    private static final Pattern ACTING = Pattern
            .compile("^[\\s*•-]*(\\p{Lu}\\p{Ll}{2,}) (?:denies|denied|reports|reported|states|stated|"
                    + "complains|completed|tolerated|attended|participated|demonstrated|propelled|ambulated|ambulates|walked|walks|transferred|"
                    + "lives|returned|performed|requires?d? (?:\\w+ )?(?:full|maximal|minimal|moderate|verbal|physical|hand|cues|prompts|assist\\w*)|"
                    + "(?:was|is) (?:\\w+ )?(?:instructed|taught|seen|educated|able|unable|cooperative|oriented|observed|discharged|admitted))\\b");
    private static final Pattern NO_ACTOR = Pattern
            .compile("(?i)\\w+(?:tion|ment|ing|ity|ness|itis|osis|tomy|plasty|gram|graphy|scopy|"
                    + "logy|ogist|ician|therapist|work|room|team|hood|ship|ance|ence)s?|surgery|mother|father|mom|dad|school|hospital|insurance|who|she|they|it|"
                    + "nobody|everyone|someone|today|home|gait|pain|strength|balance|labs?|films?|x-?rays?|biopsy|results?|each|both|all|none|two|"
                    + "three|four|five|six|seven|eight|nine|ten|this|that|which|skin|wound|knee|hip|shoulder|cast|brace|splint|chair|walker|police|"
                    + "paramedics|sleep|speech|language|vision|hearing|parents|neither|either|also|trial|study|program|drug|sertraline|prednisone");

    private NamedPeople() {}

    private static Stream<MatchResult> acting(Sentence sentence) {
        return ACTING.matcher(sentence.text()).results()
                .filter(match -> !NO_ACTOR.matcher(match.group(1)).matches() && !Relatives.anybody(match.group(1))
                        && !GeneralWords.standard().hold(match.group(1).toLowerCase(Locale.ROOT)));
    }

    private static Stream<MatchResult> owning(Sentence sentence) {
        return OWNING.matcher(sentence.text()).results()
                .filter(match -> !NO_PERSON.matcher(match.group(1)).matches() && !match.group(1).endsWith("ing"))
                .filter(match -> !THING.matcher(sentence.after(match.end(1), 60)).find());
    }

    /** Group 1 is the name. */
    static Stream<MatchResult> in(Sentence sentence) {
        Stream<MatchResult> titled = NAMED.matcher(sentence.text()).results();
        Stream<MatchResult> introduced = INTRODUCED.matcher(sentence.text()).results()
                .filter(match -> !NO_NAME.matcher(match.group(1)).matches());
        return Stream.of(titled, introduced, onBehalf(sentence), called(sentence), owning(sentence), acting(sentence))
                .flatMap(matches -> matches).filter(match -> !TITLE.matcher(match.group(1)).matches())
                .filter(match -> !SomebodyElse.isSaid(sentence, match));
    }

    /** "Regarding Physical Therapy" names nobody. */
    private static Stream<MatchResult> onBehalf(Sentence sentence) {
        return ON_BEHALF.matcher(sentence.text()).results()
                .filter(match -> match.group().matches("(?i).*\\bpatient\\b.*")
                        && !NO_NAME.matcher(match.group(1)).matches()
                        || Names.isGiven(match.group(1).split("\\s")[0])
                        || OF_A_PERSON.matcher(sentence.after(match.end(), 20)).find());
    }

    /** A given name alone, "Sarah cannot climb stairs"; ED is a department and ANA a test. */
    private static Stream<MatchResult> called(Sentence sentence) {
        return sentence.section() == Element.DIAGNOSIS
                ? Stream.of()
                : WORD.matcher(sentence.text()).results()
                        .filter(match -> Names.isGiven(match.group(1).replaceAll("['’]s$", "")))
                        .filter(match -> LOWER.matcher(match.group(1)).find() || !sentence.says(LOWER))
                        .filter(match -> !THING.matcher(sentence.after(match.end(1), 60)).find())
                        .filter(match -> match.group(1).matches(".*['’]s")
                                || !PLACE_BEFORE.matcher(sentence.before(match.start(), 12)).find());
    }
}
