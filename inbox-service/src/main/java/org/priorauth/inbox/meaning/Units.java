package org.priorauth.inbox.meaning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many visits, units or doses are granted; never how many were asked for, or refused. */
record Units(String text, Optional<Columns> table) {

    private static final String COUNTED = "(?:visits?|units?|sessions?|infusions?|treatments?|doses?|injections?|procedures?|evaluations?|pairs?|visitas?|sesion(?:es)?|unidades|citas|dosis)";
    private static final String GRANTED = "(?:approved|authori[sz]ed|certified|granted|allowed|aprobad[ao]s|autorizad[ao]s)";
    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty");
    private static final String NUMBER = "\\b(\\d{1,4}|" + String.join("|", WORDS) + ")\\b\\)?";
    private static final String NO_DATE = "(?![\\d/.-]*[/-]\\d)\\b";
    private static final Pattern LABEL_GRANTED = Pattern.compile("(?i)(?<!not )\\b(?:" + COUNTED
            + "\\s*(?:\\w+\\s)?" + GRANTED + "|(?<!not )" + GRANTED + "\\s+(?:" + COUNTED
            + "|quantity|qty|amount|units|total)(?:\\s+of)?)\\s*(?:[:=-]|\\s{2,}|is|are)\\s*(\\d{1,4})" + NO_DATE);
    private static final Pattern SAID_GRANTED = Pattern.compile(
            "(?i)(?<![\\d/-])" + NUMBER + "\\s*(?:\\(\\w+\\)\\s*)?(?:(?:of|out of) (?:the )?\\d+ )?(?:\\p{L}+ ){0,2}?"
                    + COUNTED + "\\s+(?:(?:requested\\s+)?(?:is|are|was|were|have been|has been|only)\\s+)*" + GRANTED
                    + "\\b");
    private static final Pattern GRANTED_SAID = Pattern.compile("(?i)(?<!not )(?<!unable to )\\b(?:" + GRANTED
            + "|approve|approving|authori[sz]e|authori[sz]ing|certify|certifying|allow|allowing)(?: only| for| us| up to| a total of| him| her| them)*\\s*[:=-]?\\s*"
            + NUMBER + "\\s*(?:\\(\\w+\\)\\s*)?(?:of (?:the )?\\d+ )?(?:\\p{L}+ ){0,2}?"
            + COUNTED + "\\b");
    private static final Pattern SAID = Pattern
            .compile("(?i)(?<![\\d/-])" + NUMBER + "\\s*(?:\\(\\w+\\)\\s*)?(?:of \\d+ )?(?:\\p{L}+ ){0,2}?"
                    + COUNTED + "\\b");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:" + COUNTED + "|quantity|qty)\\s*(?:" + GRANTED + ")?\\s*[:=-]\\s*(\\d{1,4})" + NO_DATE);
    /** Requested 20, authorized 12 */
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?<!not )\\b" + GRANTED + "\\s*[:=-]?\\s*(\\d{1,4})(?=\\s*(?:[|;,]|$|\\n))" + NO_DATE);
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?i)(?:requested|requests?|asked(?: us)?(?: for)?|instead of|in place of|out of|rather than|of the|not|solicitad[oa]s?|solicit[oó]|en lugar de|remaining|denied|denies|the other|within|every|per|used)\\W{0,3}(?:\\w+\\s)?$");
    private static final Pattern FORMERLY = Pattern.compile(
            "(?i)\\b(?:previous\\w*|already|earlier|prior to|last (?:year|month|time|course)|in 20\\d\\d)\\b");
    private static final Pattern NOT_GRANTED = Pattern.compile(
            "(?i)^[^.\\n]{0,20}\\b(?:requested|(?:were |are |was )?(?:denied|not (?:approved|certified|authori[sz]ed)|refused)|solicitad|denegad|ago|old|notice|after|before|of (?:receipt|this))");

    Value<BigDecimal> read() {
        return table.flatMap(Columns::units).or(() -> first(LABEL_GRANTED).or(() -> first(SAID_GRANTED))
                .or(() -> first(GRANTED_SAID)).or(this::said).or(() -> first(LABEL)).or(() -> first(BARE))
                .map(this::known))
                .orElse(new Value.Unknown<>());
    }

    private Optional<MatchResult> first(Pattern pattern) {
        return pattern.matcher(text).results().filter(this::ofNow).findFirst();
    }

    private boolean ofNow(MatchResult one) {
        return !FORMERLY.matcher(sentenceBefore(one.start())).find();
    }

    private String sentenceBefore(int at) {
        String before = text.substring(Math.max(0, at - 60), at);
        return before.substring(1 + Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')));
    }

    private Optional<MatchResult> said() {
        return SAID.matcher(text).results().filter(this::ofNow)
                .filter(one -> !ASKED_FOR.matcher(text.substring(Math.max(0, one.start() - 30), one.start())).find())
                .filter(one -> !NOT_GRANTED.matcher(text.substring(one.end(), Math.min(text.length(), one.end() + 60)))
                        .find())
                .findFirst();
    }

    private Value<BigDecimal> known(MatchResult one) {
        return new Value.Known<>(new BigDecimal(digits(one.group(1))), new Span(one.start(), one.end(), one.group()),
                0.85);
    }

    private static String digits(String number) {
        int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
        return word < 0 ? number : String.valueOf(word);
    }
}
