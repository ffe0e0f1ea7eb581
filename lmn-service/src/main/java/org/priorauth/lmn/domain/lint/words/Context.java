package org.priorauth.lmn.domain.lint.words;

import java.util.regex.Pattern;

/** What kind of thing a sentence speaks of: the past, another thing to compare with, what was weighed and left. */
public final class Context {

    /** Before this episode of care. */
    public static final Pattern PAST = Pattern
            .compile("(?i)\\b(?:previous(?:ly)?|prior(?! authori[sz]ation (?:for|is)\\b)|"
                    + "earlier|formerly|history|hx|h/o|s/p|status[- ]post|ago|last (?:year|spring|summer|fall|winter|month|episode)|"
                    + "in the past|in (?:19|20)\\d\\d|years? before|years? earlier|had (?:a|an|his|her|their|undergone|completed|"
                    + "received|tried|been)|underwent|completed|finished|received|attended|tried|trial(?:ed|led)?|failed|already|"
                    + "since|childhood|original(?:ly)?|initial(?:ly)?|first (?:episode|course|surgery)|expired|ended|remote|"
                    + "old|long-standing|known|resolved|recovered|healed|was (?:replaced|repaired|treated|approved|authori[sz]ed|"
                    + "diagnosed)|were (?:approved|authori[sz]ed|completed|used)|used|diagnosed)\\b");
    private static final String WELL = "(?:normal|intact|stable|painless|pain-free|unremarkable|uninjured|unaffected|"
            + "uninvolved|asymptomatic|healthy|sound|strong|full strength|5/5|symptom-free|non-?tender|clear)";
    private static final String FULL = "(?:full|normal|good|no) (?:\\w+ ){0,2}(?:strength|motion|range|function|pain|deficits?|swelling|symptoms?)";
    /** Something set beside something else, or found well. */
    public static final Pattern COMPARISON = Pattern.compile("(?i)\\b(?:compared|comparison|versus|vs|unlike|opposite|"
            + "contralateral|uninvolved|unaffected|uninjured|non-?operative|non-?operated|sound (?:side|limb|leg|knee|arm)|"
            + "(?<!\\()other (?:side|knee|hip|shoulder|hand|leg|arm|foot|ankle|ear|eye|eyes)|good (?:side|leg|arm|hand|knee|hip)|"
            + "than (?:on |in |of )?(?:the |his |her |their )?(?:left|right|other|opposite)|compensat\\w*|overload\\w*|overus\\w*|"
            + "favor(?:s|ing)|asymptomatic|nl|neg|negative|left alone|untouched|bearing (?:all|most)|surviving|(?:has|have|had) (?:never|not) (?:been )?(?:hurt|injured|operated|involved|affected|troubled|bothered|treated|given|caused|had)|"
            + "(?:is|are|was|were|remains?|appears?|tests?|measures?|stays?) (?:\\w+ ){0,2}" + WELL
            + "|(?:has|have|shows?|with|retains?|keeps?) " + FULL + "|within normal limits|WNL|" + WELL
            + " (?:left|right)|(?:left|right)(?: \\w+){1,3},? (?:which is )?(?:normal|healthy|unaffected|uninvolved|uninjured))\\b");
    /** Considered, and not asked for. */
    public static final Pattern ALTERNATIVE = Pattern
            .compile("(?i)\\b(?:tried|trial\\w*|considered|ruled out|insufficient|"
                    + "inadequate|rather than|instead of|not (?:\\w+ )?(?:appropriate|adequate|sufficient|safe|enough|suitable|meet)|cannot|"
                    + "can ?not|would not|does not|do not|did not|will not|unlike|failed|failure|fails|alternatives?|unable|less costly|"
                    + "lower[- ]level|least costly|contraindicated|denied|replaces?|replacing|stopped|discontinued|intoleran\\w+|"
                    + "alone|no longer|not (?:being )?request\\w*|other than|in place of|in reserve|reserved|saved for|fallback|(?:second|third|next)[- ](?:line|step))\\b");
    /** What the patient does alone. */
    public static final Pattern AT_HOME = Pattern
            .compile("(?i)\\b(?:home (?:exercises?|program|practice|stretching)|HEP|"
                    + "at home|on (?:his|her|their) own|self-|gym|walks?|walking|medication|naproxen|ibuprofen|takes|mg|pool|"
                    + "episodes?|falls?|fell|seizures?|headaches?|outbursts?|tantrums?|incidents?|wakes?|catheteri\\w+)\\b");
    /** Of the plan's benefit. */
    public static final Pattern BENEFIT = Pattern
            .compile("(?i)\\b(?:limits?|limited to|maximum|max|caps?|capped|allow(?:s|ed|"
                    + "ance)?|allotment|remain(?:s|ing|der)?|left|used|exhaust\\w*|unused|available|for the year|per (?:calendar|benefit|plan|contract|policy) "
                    + "year|benefits?|covers|covered|in the plan|(?:the|her|his) plan|spent|(?:calendar|benefit|plan)[- ]year)\\b");

    private Context() {}
}
