package org.priorauth.lmn.domain.lint;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.Reading.Sentence;

/**
 * A phrase that names no function, no danger and no measure. No bare list of words: a sentence that carries the phrase and
 * something concrete is fine.
 */
final class VagueLanguage implements Rule {

    private static final Pattern PHRASE = Pattern.compile("(?i)\\b(?:quality of life|"
            + "(?:would|could|may|might|will|can|should) (?:\\w+ )?benefit from|is beneficial|"
            + "as needed|as tolerated|p\\.?r\\.?n\\b|medically (?:necessary|indicated|appropriate)|"
            + "medical necessity|(?:feel|get|do|be) better|overall (?:health|wellness|well-?being|function(?:ing)?)|"
            + "improve[sd]? (?:\\w+ ){0,2}(?:function(?:ing)?|condition|well-?being|symptoms|mobility|strength)|"
            + "(?:decreased|reduced|limited|poor|impaired) (?:mobility|function(?:ing)?|strength|endurance|tolerance)|"
            + "(?:significant|considerable|marked|severe|some|great)(?:ly)? "
            + "(?:pain|improvement|limitations?|impairments?|deficits?|difficulty|progress)|"
            + "(?:continue[sd]?|ongoing|further) (?:care|therapy|treatment|services?) (?:is|are) "
            + "(?:needed|necessary|recommended|required|warranted)|activities of daily living|return to normal)");
    private static final Set<Element> CLINICAL = Set.of(Element.FUNCTIONAL_LIMITATION, Element.RATIONALE, Element.GOAL,
            Element.SERVICE, Element.DURATION);

    @Override
    public String id() {
        return "vague-language";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sentences().filter(sentence -> CLINICAL.contains(sentence.section()))
                .flatMap(this::vague);
    }

    private Stream<Finding> vague(Sentence sentence) {
        Matcher phrase = PHRASE.matcher(sentence.text());
        // the phrase's own words prove nothing
        return phrase.find() && !Measures.isConcrete(PHRASE.matcher(sentence.text()).replaceAll(" "))
                ? Stream.of(finding(sentence, phrase.group()))
                : Stream.of();
    }

    private Finding finding(Sentence sentence, String phrase) {
        return new Finding(id(), Severity.WARNING, sentence.section(),
                "This phrase names no function, no safety concern and no measure.", phrase,
                "Say what the patient cannot do or what may happen, with a figure: how far, how long, how often.");
    }
}
