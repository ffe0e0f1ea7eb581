package org.priorauth.lmn.domain.lint.words;

import java.util.regex.Pattern;

/** Whether some words tell of something from before this case. A year tells it, and words that say nothing but that. */
public final class Earlier {

    private static final Pattern OLD = Pattern.compile("(?i)\\b(?:previous(?:ly)?|prior|earlier|formerly|remote(?:ly)?|"
            + "(?:years?|decades?) (?:ago|before|earlier|prior|previously)|last (?:year|decade)|(?:in|since|from) (?:\\w+ )?childhood|"
            + "as a (?:child|teenager|young)|long[- ]since|healed|resolved|recovered|the first (?:knee|hip|shoulder|hand|side))\\b");
    private static final Pattern HISTORY = Pattern
            .compile("(?i)\\b(?:history of|history:|hx|h/o|(?<!-)old(?<!years old)(?<!months old))\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern REQUEST = Pattern.compile("(?i)\\bprior[- ]auth(?:ori[sz]ation)?s?\\b"
            + "(?!(?: request)?,? (?:#|no\\b|number|was|were|expired|ended|ends|approved|that|covered|ran|had|[A-Z]?-?\\d))");

    private Earlier() {}

    /**
     * @param firstYear of the case; what happened before it is old
     */
    public static boolean tells(String words, int firstYear) {
        String text = withoutRequest(words);
        boolean oldYear = YEAR.matcher(text).results().anyMatch(year -> Integer.parseInt(year.group()) < firstYear);
        boolean newYear = YEAR.matcher(text).results().anyMatch(year -> Integer.parseInt(year.group()) >= firstYear);
        return oldYear || OLD.matcher(text).find() || HISTORY.matcher(text).find() && !newYear;
    }

    /** A prior authorization that is asked for is nothing earlier. */
    public static String withoutRequest(String words) {
        return REQUEST.matcher(words).replaceAll("authorization");
    }
}
