package org.priorauth.lmn.domain.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Why a general phrase may stand where it does: a drug's directions, a formal statement, an aim, a denial, a source. */
final class Excused {

    private static final Pattern DIRECTIONS = Pattern.compile("(?i)(?:on an )?as[- ]needed.*|p\\.?r\\.?n");
    /** What is at hand when needed; care that is given as needed has no measure. */
    private static final Pattern OF_THE_CARE = Pattern
            .compile("(?i)\\b(?:therap(?:y|ies)|treatments?|visits?|sessions?|services?|care|follow-?up|appointments?|"
                    + "frequency|duration|infusions?|rehabilitation|program|modalities|equipment|supplies|training|adjust\\w*|modif\\w+|continu\\w+|reassess\\w*|"
                    + "re-?evaluat\\w*|progress\\w*|PT|OT|ABA)\\b");
    private static final Pattern NECESSARY = Pattern.compile("(?i)medically|medical necessity|clinically");
    /** I attest that it is; this letter documents that it is; the plan's policy asks that it be. */
    private static final Pattern FORMAL = Pattern
            .compile("(?i)\\b(?:attest|certif(?:y|ies)|in my (?:\\w+ )?(?:opinion|judgment)|"
                    + "(?:document|support|explain|establish|demonstrate|outline|describe|justify)(?:s|ing)? (?:\\w+ )?(?:the )?medical necessity|"
                    + "regarding (?:the )?medical necessity|(?:plan|policy|payer|coverage|benefit|contract) (?:\\w+ )?(?:requires?|asks|states|defines))\\b");
    private static final Pattern SUMMING_UP = Pattern
            .compile("(?i)\\b(?:for (?:all )?(?:these|those|the above|the foregoing) reasons|"
                    + "(?:as )?(?:described|stated|noted|documented|outlined|shown|listed|established|supported)(?: \\w+)? (?:above|here|below|(?:by|in) (?:the|these) (?:\\w+ ){0,2}(?:figures|"
                    + "measures|findings|scores|results|tests|measurements))|(?:figures|measures|findings|scores|results) (?:above|listed|given|below)|"
                    + "the above|therefore|thus|"
                    + "accordingly|in (?:summary|conclusion|short)|(?:given|based on) (?:these|this|the above|the (?:figures|measures|findings|scores|results))|hence|because of (?:these|this)|"
                    + "these (?:findings|deficits|figures|facts|risks|limitations))\\b");
    /** All others are exhausted. */
    private static final Pattern LAST = Pattern
            .compile("(?i)\\bthe only (?:remaining|other|treatment left)\\b|\\bno other\\b");
    /** An aim without a measure is the goals' affair. */
    private static final Pattern AIM = Pattern
            .compile("(?i)improv|enhanc|increas|maximi|optimi|restor|promot|decreas|reduc|limited|poor|"
                    + "impaired|diminished|more |return to normal|(?:prior|previous) level|get");
    private static final Pattern BEARING = Pattern
            .compile("(?i)\\bweight[- ]?bear\\w*(?: \\w+){0,2}\\s*$|\\b(?:diet|activity)\\s*$");
    private static final Pattern NOT_FOR = Pattern.compile("(?i)\\bnot (?:\\w+ ){0,5}$|\\bno (?:\\w+ ){0,3}$");
    /** "Without it he may not reach his potential" threatens with a phrase, and says as little as one that promises. */
    private static final Pattern THREAT = Pattern
            .compile(
                    "(?i)\\b(?:without|absent|unless|otherwise|if (?:\\w+ ){1,4}(?:not|denied|delayed|stopped|withheld))\\b");
    /** What a named study found is told of its people; whether its source is good is another rule's affair. */
    static final Pattern CITED = Pattern
            .compile(
                    "(?i)\\b(?:trials?|stud(?:y|ies)|guidelines?|reviews?|meta-analys[ie]s|consensus|cohort|registry|et al)\\b"
                            + ".*\\b(?:19|20)\\d\\d\\b|\\([^)]*\\b(?:19|20)\\d\\d\\)");
    private static final Pattern NEED = Pattern.compile("(?i)(?:is|are|remains?|still) .*");
    private static final Pattern OTHER_NEED = Pattern
            .compile("(?i)\\b(?:authori[sz]ation|referral|signature|consent|contrast|an(?:a)?esthesia|"
                    + "sedation|assistance|help|supervision|caregiver|person|approval|letter)\\s*$");

    private Excused() {}

    static boolean is(Reading letter, Sentence sentence, Matcher phrase, boolean aims) {
        String words = phrase.group();
        boolean drug = DIRECTIONS.matcher(words).matches() && isAtHand(sentence, phrase.start());
        boolean formal = NECESSARY.matcher(words).find() && (sentence.says(FORMAL) || isSumming(letter, sentence))
                || sentence.says(LAST) && isSumming(letter, sentence);
        boolean denied = NOT_FOR.matcher(sentence.before(phrase.start(), 40)).find() && !sentence.says(THREAT);
        return drug || formal || aims || denied || sentence.says(CITED)
                || BEARING.matcher(sentence.before(phrase.start(), 25)).find()
                || NEED.matcher(words).matches() && OTHER_NEED.matcher(sentence.before(phrase.start(), 30)).find();
    }

    private static boolean isAtHand(Sentence sentence, int at) {
        return (sentence.section() == Element.FUNCTIONAL_LIMITATION || sentence.section() == Element.RATIONALE)
                && !OF_THE_CARE.matcher(sentence.text().substring(0, at)).find();
    }

    /** What is wanted, of a goal. */
    static boolean isAim(String phrase) {
        return AIM.matcher(phrase).lookingAt();
    }

    /** It draws a conclusion from figures that stand before it. */
    static boolean isSumming(Reading letter, Sentence sentence) {
        return sentence.says(SUMMING_UP) && letter.sentences().anyMatch(other -> other.section() == sentence.section()
                && other.start() < sentence.start() && Measures.isConcrete(other.text()));
    }
}
