package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;

import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Numbers;

/** What a reviewer can hold on to: a measure, something of daily life, a danger, a day. */
final class Measures {

    /** How much is asked for, and when, says nothing of the patient. */
    private static final Pattern AMOUNT_ASKED = Pattern.compile("(?i)\\b" + Numbers.RANGE + "[- ]?(?:x|times?)?"
            + "(?:[- ](?:more |additional |further |skilled |outpatient |(?!an? |per |times )\\w+ ){0,2})?(?:visits?|sessions?|units?|treatments?|"
            + "days?|weeks?|wks?|months?|mos?|years?|infusions?|a week|per week|/\\s?we?e?k|weekly)(?:[- ]old)?\\b"
            + "|\\bage (?:of )?" + Numbers.NUMBER
            + "\\b|\\b(?:19|20)\\d\\d\\b|\\b[A-Z]?\\d{4,5}\\b|\\b[A-TV-Z]\\d[0-9AB]\\.\\w{1,4}\\b|\\b(?:no )?one\\b");
    private static final Pattern ANY_NUMBER = Pattern.compile("(?i)(?<![A-Za-z\\d])(?:\\d+|" + Numbers.NUMBER
            + "|half|twice|a dozen|double|third|quarter)\\b|\\d(?:°|%|/\\d)|\\bzero\\b");
    /** Limited 2/2 pain. */
    private static final Pattern SECONDARY = Pattern.compile("(?<!/)\\b2/2\\b(?= \\p{L})");
    /** November 6, without its year. */
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "(?i)\\b202\\d\\b(?! \\p{L})|\\b(?<=(?:January|February|March|April|May|June|July|August|September|"
                    + "October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? )\\d{1,2}(?:st|nd|rd|th)?\\b");
    private static final Pattern DAILY_LIFE = Pattern
            .compile("(?i)\\b(?:(?:walk|climb|squat|grip|grasp|lift|shower|toilet|"
                    + "groom|feed|cook|swallow|speak|talk|read|sleep|transfer|dress|kneel|bend|reach|eat|chew|drink|stoop|crawl|push|"
                    + "pull|type|hold|balance|drive|write|bathe|ambulate|carry(?! out)|breathe|communicate)(?:s|es|ing|ed)?|"
                    + "climbing|squatting|gripping|driving|writing|bathing|ambulat(?:ing|ion)|carri(?:es|ed)|breath(?:ing|less)|"
                    + "communicating|st(?:and|ands|anding|ood)|sit|sits|sitting|sat|bath|tub|hygiene|housework|laundry|"
                    + "work(?:s|ing|place)?(?! (?:with|on|toward|together|out|closely))|job|school|class(?:room|mates)?|kindergarten|"
                    + "stairs?|steps|stairway|(?<!hospital )bed|(?:from|to|into|in|of) (?:a |the |his |her |bed or )?chair|toothbrush|spoon|utensils?|buttons?|grocer\\w+|shop(?:ping)?|"
                    + "household|wash(?:es|ing)?|fasten\\w*|zipp?(?:er)?\\w*|comb(?:s|ing)?|brush\\w*|jars?|lids?|(?:light|full|modified|active) duty|meals?|curb|ramp|doorways?|play(?:s|ground|ing)?|phone|keyboard|leav(?:e|ing) (?:the|her|his) "
                    + "(?:house|home|room)|dressing|shoes|socks|catheter\\w*|words|sentences|intelligib\\w+|conversation)\\b");
    private static final Pattern DANGER = Pattern
            .compile("(?i)\\b(?:falls?|fell|falling|unsafe|safety|aspirat\\w*|chok\\w*|"
                    + "injur\\w*|burn\\w*|wander\\w*|pressure (?:sore|ulcer|injur)\\w*|hospitali[sz]\\w*|readmi\\w*|re-?admi\\w*|"
                    + "fractur\\w*|self-harm|self-injur\\w*|elop(?:es?|ing|ement)|suicid\\w*|emergency|amputation|infection|blind\\w*|"
                    + "bleed\\w*|seizures?|dehydrat\\w*|pneumonia|paralysis|aggress\\w*|bites?|biting|relapse\\w*|sepsis|"
                    + "cord compression|cauda equina|perforation|scald\\w*|desaturat\\w*|stroke|metasta\\w*)\\b");
    private static final Pattern HELP = Pattern
            .compile(
                    "(?i)\\b(?:stand-?by|contact[- ]guard|min(?:imal|imum)?|mod(?:erate)?|max(?:imal|imum)?|total|one-person|"
                            + "hands-on|physical)[- ]assist\\w*|\\bdependent (?:for|in|on)\\b|\\bconstant supervision\\b");
    /** Reached or not, that anybody can see: will dress herself, is able to walk to the mailbox. */
    private static final Pattern SEEN = Pattern
            .compile("(?i)\\b(?:will|able to|can|resume|independently)\\b(?: \\w+){5,}");
    /** Writes his name, puts on a coat. */
    private static final Pattern DONE = Pattern
            .compile(
                    "(?i)\\b(?:walks|climbs|squats|lifts|showers|feeds|cooks|swallows|reads|transfers|dresses|undresses|bends|reaches|eats|chews|drinks|"
                            + "carries|holds|drives|writes|bathes|ties|buttons|zips|puts|takes|stands|sits|rides|plays|sings|types|opens|washes|brushes|goes|gets|"
                            + "attends|leaves|crosses|orders|names|asks|answers|hooks)(?: [\\w-]+){2,}");
    private static final Pattern COMPARATIVE = Pattern
            .compile("(?i)\\b(?:improv\\w*|increas\\w*|decreas\\w*|reduc\\w*|enhanc\\w*|"
                    + "better|more|less|fewer|maximi[sz]\\w*|optimi[sz]\\w*|restor\\w*|strengthen\\w*|promot\\w*|gain\\w*|progress\\w*|help\\w*|"
                    + "benefit\\w*|easier|safely?|well|manage\\w*|tolerat\\w*|function\\w*|normal\\w*|activities|pain|potential)\\b");
    private static final Pattern OF_A_HEADING = Pattern
            .compile("(?i)\\b(?:goals?|short|long|term|STGs?|LTGs?|time-?frame|timeline|expected|"
                    + "anticipated|estimated|achieved?|reached|met|attained|all|above|these|to|be|will|are|is|of|the|by|in|within|for|and|"
                    + "target|date|duration|completion|each|both|objectives?|following|listed|as|follows|time)\\b|[^\\p{L}]+");
    private static final String UNIT = "(?:days?|wks?|weeks?|mos?|months?|visits?|sessions?|years?|yrs?|infusions?|doses?|"
            + "treatments?|appointments?|periods?)";
    private static final Pattern TIME = Pattern.compile("(?i)\\bwithin " + Numbers.RANGE
            + "[- ]hours?\\b|\\b(?:within|in|by|over|after|for|at|during|through|x)\\s+"
            + "(?:about |approximately |roughly |up to )?(?:the\\s+|a\\s+|this\\s+)?(?:next\\s+|first\\s+|initial\\s+|week\\s+|"
            + "month\\s+|visit\\s+|coming\\s+|requested\\s+)?" + Numbers.RANGE
            + "(?:[- ](?:postoperative |post-op |more )?"
            + UNIT
            + ")?\\b(?![\\s-]*(?:%|percent|degrees|°|hours?|hrs?|seconds?|reps?|feet|ft\\b|minutes|meters|/|out of|of (?:the |his |her )?\\d|of \\w+ (?:tr|opportunit|occasion|meal|day|night)|tr(?:y|ies|ials)|stairs|steps|points|words|pounds|lb))"
            + "|\\b(?:by|at) (?:the )?age (?:of )?" + Numbers.NUMBER + "\\b|\\b" + Numbers.RANGE + "[- ]?" + UNIT
            + "\\b(?!\\s+(?:a|per|each|every)\\b)|\\b(?:week|month|day|visit|session|wk|"
            + "quarter)\\s+#?" + Numbers.NUMBER
            + "\\b|\\b(?:by|until|before|at|upon|on|prior to|following|after|with)\\s+(?:the\\s+|"
            + "his\\s+|her\\s+|their\\s+|its\\s+)?(?:\\w+[- ]){0,2}?(?:discharge|delivery|end|visit|infusion|dose|follow-?up|"
            + "re-?evaluation|reassessment|progress report|appointment|fitting|surgery|procedure|study|scan|school year|"
            + "semester|conclusion|completion|midpoint|spring|summer|fall|autumn|winter|January|February|March|April|May|"
            + "June|July|August|September|October|November|December|Thanksgiving|Christmas|New Year|Easter|Labor Day|Memorial Day|holidays?|\\d{1,2}/\\d{1,2})\\b|\\b(?:this|next) (?:year|month|season|"
            + "school year|spring|summer|fall|winter|quarter)\\b|\\b(?:by|until|before|at|after) (?:the|his|her) (?:\\w+[- ]){1,2}(?:session|treatment|week|month|cycle|injection|birthday)\\b|\\bimmediately\\b|\\bsame[- ]day\\b|\\b(?:a|one) (?:year|month)\\b");
    private static final Pattern RESULT = Pattern
            .compile(
                    "(?i)(?:(?<=^|[,;:] |and )(?:off|back (?:at|to|in|on)|home (?:on|by)) (?:all |the |her |his )?\\w+|\\bgone\\b|\\bhalv(?:e|ed|es|ing)\\b|\\bdoubl(?:e[ds]?|ing)\\b|\\b(?:stopped|discontinued|weaned|removed|decannulat\\w*|extubat\\w*|tube out|thin liquids)\\b|\\b(?:regular|full|normal) (?:diet|texture)s?\\b|\\bsleeps? flat\\b)|\\b(?:without|independent(?:ly)?|independence (?:in|with)|no longer|"
                            + "unassisted|alone|by (?:him|her|them)sel(?:f|ves)|no (?:falls?|assist\\w*|cues?|help|hospital\\w*|emergency|new|"
                            + "flares?|further|more|episodes?|steroids?|supplemental|rail|cane|device|pain at)|(?:stand-?by|contact[- ]guard|"
                            + "min(?:imal|imum)?|moderate|mod|supervision|modified)[- ](?:assist\\w*|independen\\w*|a\\b)|with supervision|"
                            + "blanch\\w*|(?:dry|intact) (?:skin|wound)|(?:pain|symptom|seizure|steroid|infection|brace|crutch)-?\\s?free|free of|(?:return(?:s|ing)? to|resum(?:e|es|ing)) (?:\\w+ ){0,4}(?:work|"
                            + "school|job|duty|driving|teaching|classroom|shift|sports?|play|soccer|basketball|running|competition|(?!function)\\w{3,}ing)|sleeps? through|"
                            + "through the night|heal(?:ed|ing)|closed|closure|remission|full (?:range|ROM|weight|extension|flexion|motion|duty|time|return)|equal to (?:the|that)|fus(?:ed|ion)|union|pathology|"
                            + "negative|clear margins|normali[sz]\\w+|normal (?:range|limits|gait|weight|level|value)|(?<=^|[,;:] |and |[-•*] )no (?!change|more)\\w+|all meals|every (?:meal|night|transfer|day))\\b");
    private static final Pattern BOUND = Pattern.compile("[≤≥<>]\\s?\\d");
    private static final Pattern DECISION = Pattern
            .compile(
                    "(?i)\\b(?:confirm|exclude|rule (?:in|out)|determin|decid|guid|inform(?!ation)|known|(?:see|know|tell|settle|ask|clarify|learn|find out) (?:whether|if|which|where|why|what)|whether|"
                            + "find (?:the )?(?:cause|source|site|level|reason)|found|settl|book|schedul|review|reveal|visuali[sz]|delineat|characteri[sz]|quantif|clarif|source|cause|etiolog|"
                            + "identif|detect|stag(?:e|ing)|show|answer|distinguish|establish|map|locali[sz]|measure|diagnos|select|choos|chose|choice|plan|biops|class|read)\\w*");

    /** Whether this or that: what is chosen may be named in general words. */
    private static final Pattern CHOICE = Pattern
            .compile("(?i)\\bwhether\\b|\\bbetween\\b.*\\band\\b|\\b(?:for|in favor of) or against\\b");

    private Measures() {}

    static boolean isConcrete(String sentence) {
        return hasFigure(sentence) || HELP.matcher(sentence).find() || DAILY_LIFE.matcher(sentence).find()
                || DANGER.matcher(sentence).find();
    }

    /** A number that is neither a date nor a code nor how much is asked for. */
    private static boolean hasFigure(String sentence) {
        String plain = SECONDARY.matcher(withoutDays(sentence)).replaceAll(" ");
        return ANY_NUMBER.matcher(AMOUNT_ASKED.matcher(plain).replaceAll(" ")).find();
    }

    static boolean hasTime(String goal) {
        return TIME.matcher(goal).find() || !Days.in(goal).isEmpty();
    }

    /** The number of a deadline is none. */
    static boolean canBeMeasured(String goal) {
        String rest = TIME.matcher(withoutDays(goal)).replaceAll(" ");
        return ANY_NUMBER.matcher(
                rest.replaceAll("(?i)\\b(?:no )?one\\b(?! (?:flight|block|mile|hour|step|person|hand|rail|cue|\\w+ "
                        + "cue|fall|word))|(?m)^\\W*\\d+[.)]", " "))
                .find() || RESULT.matcher(rest).find() || BOUND.matcher(goal).find() || isSeen(rest);
    }

    private static boolean isSeen(String goal) {
        return (SEEN.matcher(goal).find() && DAILY_LIFE.matcher(goal).find() || DONE.matcher(goal).find())
                && !COMPARATIVE.matcher(goal).find();
    }

    /** Long-term goals, 12 weeks; Timeframe: by discharge. */
    static boolean isOnlyATime(String line) {
        return hasTime(line)
                && OF_A_HEADING.matcher(TIME.matcher(withoutDays(line)).replaceAll(" ")).replaceAll("").isEmpty();
    }

    /** A study's benefit is that something is decided by it. */
    static boolean decides(String goal) {
        return DECISION.matcher(goal).find();
    }

    static boolean chooses(String goal) {
        return CHOICE.matcher(goal).find();
    }

    private static String withoutDays(String text) {
        StringBuilder rest = new StringBuilder(text);
        Days.in(text).forEach(day -> rest.replace(day.start(), day.end(), " ".repeat(day.end() - day.start())));
        return DAY_OF_MONTH.matcher(rest).replaceAll(" ");
    }
}
