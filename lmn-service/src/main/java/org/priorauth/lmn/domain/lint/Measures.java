package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;

/** What a reviewer can hold on to: a measure, something of daily life, a danger, a day. */
final class Measures {

    private static final String NUMBER = "(?:\\d+(?:[.,/]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
            + "twelve|fifteen|twenty|thirty|forty|fifty|sixty|half)";
    private static final String UNIT = "(?:°|degrees?|%|percent|feet|foot|ft|m|met(?:er|re)s?|yards?|miles?|blocks?|steps?|"
            + "stairs?|flights?|minutes?|min|seconds?|sec|hours?|lbs?|pounds?|kg|cm|mm|inch(?:es)?|points?|words?|"
            + "sentences?|falls?|times|episodes?|meals?|mg|mmhg|repetitions?|reps)";
    private static final Pattern MEASURE = Pattern.compile("(?i)\\b" + NUMBER + "(?:[ -]?" + UNIT
            + "(?!\\w)|\\s*/\\s*10\\b|\\s+out of\\b|\\s+\\w+\\s+" + UNIT + "\\b)");
    private static final Pattern ANY_NUMBER = Pattern.compile("(?i)\\b" + NUMBER + "\\b");
    private static final Pattern DAILY_LIFE = Pattern.compile("(?i)\\b(?:walk|climb|stand|sit|kneel|squat|bend|reach|"
            + "grip|grasp|lift|carr(?:y|ies)|transfer|dress|bath[ei]|shower|toilet|groom|feed|eat|cook|swallow|speak|"
            + "communicat|write|writing|read|drive|driving|sleep|work|school|stairs?|bed|chair|wheelchair|ambulat|"
            + "balance|breath)\\w*");
    private static final Pattern DANGER = Pattern.compile("(?i)\\b(?:fall|fell|unsafe|safety|aspirat|chok|injur|burn|"
            + "wander|pressure (?:sore|ulcer|injur)|hospitali[sz]|readmi|fracture|self-harm|elop)\\w*");
    private static final Pattern TIME = Pattern.compile("(?i)\\b(?:within|in|by|over|after|for|at)\\s+(?:the\\s+)?"
            + "(?:next\\s+|first\\s+|week\\s+)?" + NUMBER + "(?:\\s*(?:-|to)\\s*" + NUMBER + ")?"
            + "(?:[ -](?:days?|weeks?|months?|visits?|sessions?|years?))?\\b|\\b(?:by|until|before)\\s+"
            + "(?:discharge|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b|\\d)");
    private static final Pattern WITHOUT_HELP = Pattern.compile("(?i)\\b(?:without|independent(?:ly)?|no longer|"
            + "unassisted|alone|by (?:him|her|them)sel)");

    private Measures() {}

    static boolean isConcrete(String sentence) {
        return MEASURE.matcher(sentence).find() || DAILY_LIFE.matcher(sentence).find()
                || DANGER.matcher(sentence).find();
    }

    static boolean hasTime(String goal) {
        return TIME.matcher(goal).find();
    }

    /** The number of a deadline is none. */
    static boolean canBeMeasured(String goal) {
        String rest = TIME.matcher(goal).replaceAll(" ");
        return ANY_NUMBER.matcher(rest).find() || WITHOUT_HELP.matcher(rest).find();
    }
}
