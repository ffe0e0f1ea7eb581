package org.priorauth.lmn.domain.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/**
 * A phrase that names no function, no danger and no measure. No bare list of words: a sentence that carries the phrase and
 * something concrete is fine.
 */
final class VagueLanguage implements Rule {

    private static final String ONES = "(?:the |his |her |their |this |overall |general |patient's |\\w+ ){0,3}";
    private static final Pattern PHRASE = Pattern.compile("(?i)\\b(?:quality[- ]of[- ]life|QOL\\b|"
            + "(?:would|could|may|might|will|can|should) (?:\\w+ )?benefit (?:\\w+ )?from|(?:stands?|likely|continues?) to "
            + "(?:\\w+ )?benefit|(?:is|be|are|very|most|highly) (?:\\w+ )?(?:beneficial|helpful)|"
            + "(?:on an )?as[- ]needed(?: basis)?|as tolerated|as (?:clinically )?(?:appropriate|indicated)|p\\.?r\\.?n\\b|"
            + "(?:medically|clinically) (?:necessary|indicated|appropriate|warranted)|medical necessity|"
            + "(?:feel|get|do|be|doing|getting|feeling) (?:much )?better|(?:will|would|should|can|could|to) do (?:very )?well|do(?:ing)? (?:very )?well(?! with)|"
            + "overall (?:health|wellness|well-?being|function(?:ing)?|condition|status)|(?:general )?well-?being|"
            + "(?:improv(?:e[sd]?|ing)|enhanc(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|maximi[sz](?:e[sd]?|ing)|optimi[sz](?:e[sd]?|ing)|"
            + "restor(?:e[sd]?|ing)|promot(?:e[sd]?|ing)) " + ONES
            + "(?:function(?:ing|al \\w+)?|condition|symptoms?|mobility|strength|independence|potential|outcomes?|recovery|"
            + "health|participation|skills|abilities)\\b|improvement (?:in|of) " + ONES
            + "(?:function(?:ing)?|condition|symptoms|mobility|strength)|"
            + "(?:decreased|reduced|limited|poor|impaired|diminished) (?:\\w+ ){0,2}(?:skills|mobility|function(?:ing)?|strength|endurance|ROM|range of motion|balance|coordination|conditioning|stamina|"
            + "tolerance|activity)|"
            + "(?:significant|considerable|marked|severe|some|great|substantial|numerous|various|multiple|many|ongoing)(?:ly)? "
            + "(?:functional |physical |daily |developmental )?(?:pain|improvements?|limitations?|impairments?|deficits?|difficult(?:y|ies)|progress|"
            + "issues|challenges|problems|concerns|needs|delays|gains|benefits?)|"
            + "(?:continue[sd]?|ongoing|further|additional|more) (?:care|therapy|treatment|services?|\\w+ therapy|sessions) (?:is|are) "
            + "(?:\\w+ )?(?:needed|necessary|recommended|required|warranted|important|essential)|activities of daily living|\\bADLs?\\b(?! (?:training|skills|scores?))|"
            + "return to normal|(?:prior|previous) level of function(?:ing)?|(?:everyday|daily|day-to-day|normal) (?:activities|"
            + "tasks|life|functioning)|(?:struggles?|struggling|trouble|has difficulty|having difficulty) with (?:\\w+ )?(?:things|activities|life|"
            + "function\\w*|tasks)|(?:important|essential|crucial|vital|key|needed|necessary|critical) (?:for|to) "
            + ONES
            + "(?:health|well-?being|recovery|development|progress|success|condition|life|care|outcomes?)\\b(?! \\w+ing\\b)|good (?:\\w+ ){0,2}candidate|feel(?:s|ing)? like (?:him|her|them)sel|"
            + "(?:make|making|made|show\\w*|demonstrat\\w+) (?:good |steady |great |nice |excellent |some )*(?:progress|gains)|"
            + "(?:reach|achieve|attain|meet) (?:his |her |their )?(?:full |maximum |maximal |highest |best )?potential|(?:best|better|optimal) (?:possible )?(?:results|outcomes?)|(?:is|are|remains?|still) (?!medically|clinically)(?:\\w+ )?(?:necessary|needed|required|essential)(?= for\\b|\\.|$)|toler\\w+ (?:\\w+ )?better|regain (?:\\w+ )?confidence|"
            + "get(?:ting)? stronger|more (?:comfortable|independent|mobile|functional)|help(?:s|ful)? (?:the patient|him|her|them) (?:\\w+ )?(?:improve|"
            + "recover|function|cope|thrive)|make (?:\\w+ ){1,2}life easier|is not doing well|convenien\\w+)");
    /** So many words of its own make a sentence fit this patient, whatever phrase it carries. */
    private static final int ENOUGH = 6;
    private static final String MEASURES = "(?:care|measures|treatments?|management|therap(?:y|ies)|options|medications|approaches)";
    private static final Pattern TRIED = Pattern.compile("(?i)\\b(?:failed|exhausted|tried|attempted|unresponsive to|"
            + "(?:not|never) (?:\\w+ )?respond(?:ed|ing)? (?:\\w+ )?to|no relief (?:from|with)) (?:\\w+ )?(?:conservative|non-?operative|non-?surgical|standard|other|multiple|maximal|maximum|"
            + "various|previous|prior) (?:\\w+ )?" + MEASURES + "|\\btried everything\\b"
            + "|\\b(?:conservative|non-?operative|non-?surgical|standard|other|multiple|various|previous|prior) (?:\\w+ )?"
            + MEASURES
            + " (?:has|have|had|was|were) (?:\\w+ )?(?:failed|not (?:helped|worked)|tried|exhausted|unsuccessful|ineffective)\\b");
    private static final Pattern NAMED_TREATMENT = Pattern
            .compile("(?i)\\b(?:physical therapy|PT|exercis\\w+|injections?|brac\\w+|"
                    + "splint\\w*|orthos\\w+|\\w+(?:mab|cept|nib|oxen|ofen|trexate|profen|zine|statin|prine|tine|line|pine|olol|mide|pam|lone|"
                    + "sone)|NSAIDs?|acetaminophen|steroids?|counsel\\w+|CBT|cognitive behaviou?ral|\\d+ (?:weeks|months|mg)|(?:six|eight|"
                    + "twelve|four|three|ten) (?:weeks|months))\\b");
    private static final Pattern TITLE = Pattern
            .compile(
                    "(?i)\\b(?:letters?|statements?|certificates?|criteria|determination|definition) (?:of|for) medical necessity");

    @Override
    public String id() {
        return "vague-language";
    }

    @Override
    public Family family() {
        return Family.VAGUE;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        Platitude platitude = Platitude.against(letter);
        return letter.clinical().flatMap(sentence -> vague(letter, sentence, platitude));
    }

    private Stream<Finding> vague(Reading letter, Sentence sentence, Platitude platitude) {
        String text = TITLE.matcher(sentence.text()).replaceAll(match -> " ".repeat(match.group().length()));
        Matcher tried = TRIED.matcher(text);
        if (tried.find() && !NAMED_TREATMENT.matcher(text).find()) {
            return Stream.of(finding(span(sentence, tried)));
        }
        Matcher phrase = PHRASE.matcher(text);
        if (!phrase.find()) {
            return platitude.is(sentence) && !sentence.says(Excused.CITED) && !Excused.isSumming(letter, sentence)
                    && !isAll(letter, sentence)
                            ? Stream.of(finding(sentence.whole()))
                            : Stream.of();
        }
        // the phrase's own words prove nothing
        String rest = Platitude.withoutCare(PHRASE.matcher(text).replaceAll(" "));
        return Measures.isConcrete(rest) || platitude.telling(rest) >= ENOUGH
                || isExcused(letter, sentence, phrase)
                        ? Stream.of()
                        : Stream.of(finding(span(sentence, phrase)));
    }

    /** From the first such phrase to the last: "medically necessary for quality of life". */
    private static Spot span(Sentence sentence, Matcher phrase) {
        int start = phrase.start();
        int end = phrase.end();
        while (phrase.find()) {
            end = phrase.end();
        }
        return sentence.spot(start, end);
    }

    private static boolean isExcused(Reading letter, Sentence sentence, Matcher phrase) {
        boolean aims = sentence.section() == Element.GOAL && PHRASE.matcher(sentence.text()).results()
                .allMatch(match -> Excused.isAim(match.group()));
        return Excused.is(letter, sentence, phrase, aims);
    }

    /** A section of nothing but such words lacks its content, which is another rule's affair. */
    private static boolean isAll(Reading letter, Sentence sentence) {
        return letter.section(sentence.section()).filter(section -> Hollow.is(section.text())).isPresent();
    }

    private Finding finding(Spot spot) {
        return Finding.at(this, spot,
                "This phrase names no function, no safety concern and no measure.",
                "Say what the patient cannot do or what may happen, with a figure: how far, how long, how often.");
    }
}
