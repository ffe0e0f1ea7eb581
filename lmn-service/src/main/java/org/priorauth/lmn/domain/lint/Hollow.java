package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;

/** Words that would fit any patient: "Patient has functional limitations", "Therapy is needed". */
final class Hollow {

    private static final Pattern FITS_ANYBODY = Pattern
            .compile("(?i)\\b(?:the|this|these|a|an|he|she|they|his|her|their|our|we|i|it|patient|"
                    + "client|member|child|has|have|had|is|are|was|be|will|would|could|should|may|can|needs?|needed|requir\\w+|request\\w*|recommend\\w*|"
                    + "benefit\\w*|therap\\w+|physical|occupational|speech|behaviou?ral|treatments?|care|services?|skilled|outpatient|devices?|equipment|"
                    + "medications?|drugs?|infusions?|injections?|biologics?|surger\\w+|imaging|intervention|evaluat\\w+|sessions?|visits?|limit\\w*|impair\\w*|deficits?|difficult\\w*|"
                    + "problems?|issues?|symptoms?|conditions?|function\\w*|dysfunction\\w*|disabilit\\w*|status|activit\\w+|daily|living|life|quality|"
                    + "ADLs?|pain|weak\\w*|decreas\\w*|reduc\\w*|declin\\w*|poor|improv\\w*|increas\\w*|help\\w*|better|best|well|good|great\\w*|very|"
                    + "significant\\w*|severe\\w*|multiple|various|some|many|due|because|secondary|to|for|of|in|on|at|with|from|by|and|or|as|that|which|"
                    + "medical\\w*|clinical\\w*|necessary|necessity|indicated|appropriate|important|essential|present|noted|per|diagnos\\w+|above|goals?|"
                    + "progress\\w*|recover\\w*|continue\\w*|ongoing|further|additional|order\\w*|prescri\\w+|plan|not|no|all|most|overall|general)\\b"
                    + "|[^\\p{L}\\p{N}]+");

    private Hollow() {}

    /** What is left when the words that fit any patient are taken out. */
    static String strip(String text) {
        return FITS_ANYBODY.matcher(text).replaceAll(" ").strip();
    }

    /** At most one word is left that belongs to this patient, and no figure. */
    static boolean is(String section) {
        String rest = strip(section);
        return !section.isBlank() && rest.split("\\s+").length <= 1 && rest.chars().noneMatch(Character::isDigit)
                && !Measures.isConcrete(section);
    }

    /** No word of it belongs to this patient. */
    static boolean isGeneral(String section) {
        return !section.isBlank() && GeneralWords.of(section).stream().allMatch(GeneralWords.standard()::hold)
                && !Measures.isConcrete(section);
    }
}
