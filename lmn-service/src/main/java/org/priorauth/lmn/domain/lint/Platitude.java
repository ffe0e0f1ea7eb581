package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;

import org.priorauth.lmn.domain.lint.words.Sentence;

/** A sentence that praises the care and could stand in any letter: "This equipment is the best option to meet his needs." */
final class Platitude {

    private static final Pattern PRAISE = Pattern
            .compile("(?i)\\b(?:best|better|help\\w*|benefi\\w*|important|essential|crucial|vital|"
                    + "warranted|necessary|needs?|required|appropriate|indicated|optim\\w*|improv\\w*|progress\\w*|hope\\w*|quality|well|good|great\\w*|"
                    + "gold standard|chance|success\\w*|effective|valuable|worthwhile|ideal\\w*|thriv\\w*|fulfill\\w*|independen\\w*|potential|"
                    + "recover\\w*|support\\w*|positive\\w*|enhanc\\w*|comfort\\w*|on (?:his|her|their) feet|back on track|guid\\w+|"
                    + "further evaluation|manag\\w*|meaningful\\w*|wellness|normal|level of care|maximi[sz]\\w*|suitable|recommended|"
                    + "excellent|promot\\w*|full\\w*)\\b");
    /** Whom or what it praises. */
    private static final Pattern OF_THE_CARE = Pattern
            .compile("(?i)^\\W*(?:\\w+\\W+){0,3}?(?:therap\\w+|treatments?|care|services?|"
                    + "surgery|procedure|operation|devices?|equipment|chair|wheelchair|imaging|MRI|CT|scan|study|medications?|infusions?|drug|"
                    + "intervention|PT|OT|ST|ABA|SLP|this|it|visits|sessions|program|approach|plan|s?he (?:needs|requires|deserves|would)|"
                    + "patient (?:needs|requires|deserves|would)|they (?:need|require|deserve|would)|we believe|I believe|I feel|we feel)\\b");
    private static final Pattern GENERAL = Pattern
            .compile("(?i)\\b(?:option|choice|meet\\w*|offer\\w*|give[sn]?|giving|get\\w*|go(?:es|ing)?|stay\\w*|"
                    + "living|lives?|really|truly|highly|most|likely|continu\\w*|make|making|keep\\w*|provid\\w*|allow\\w*|enabl\\w*|achiev\\w*|reach\\w*|"
                    + "attain\\w*|maintain\\w*|ensur\\w*|address\\w*|assist\\w*|expect\\w*|believ\\w*|feel\\w*|think|know|goals?|results?|outcomes?|"
                    + "way|ways|time|situation|case|current|level|type|kind|these|those|concerns?|challenges?|success|case|so|if|when|what|there|"
                    + "any|only|also|more|much|as|back|feet|track|fulfilling|happy|happier|healthy|healthier|future|everyday|participat\\w*|perform\\w*|"
                    + "resume|return\\w*|regain\\w*|restor\\w*|potential|life|lifestyle|hope|chance|standard|gold|further|evaluation|guide|manage\\w*|"
                    + "individual|people|person|family|loved|ones|everything|things|order|long|run|term|overall|at|this|juncture|best|better|my|"
                    + "deserve\\w*|recommend\\w*|warranted|full\\w*|able|ability|abilities|skills?|safe\\w*|strong\\w*)\\b|"
                    + "\\b(?:PT|OT|ST|ABA|MRI|CT|SLP|chair|wheelchair|program|approach|option|procedure|operation|scan|study)\\b");
    private static final Pattern TOLD = Pattern
            .compile("(?i)\\b(?:was|were|had|has|have|did|didn['’]t|gave|brought|helped|ended|failed|"
                    + "tried|because|since|until|after|before|than|per|if not|cannot|can['’]t|but|however|unless)\\b");

    private Platitude() {}

    /** A reason, a past or a figure makes it a statement of this case. */
    static boolean is(Sentence sentence) {
        String text = sentence.text();
        if (!OF_THE_CARE.matcher(text).find() || !PRAISE.matcher(text).find() || TOLD.matcher(text).find()
                || Measures.isConcrete(text) || Measures.hasTime(text)) {
            return false;
        }
        String rest = Hollow.strip(GENERAL.matcher(text).replaceAll(" "));
        return text.split("\\s+").length >= 5 && rest.split("\\s+").length <= 2
                && rest.chars().noneMatch(Character::isDigit);
    }
}
