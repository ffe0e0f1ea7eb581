package org.priorauth.lmn.domain.lint;

import java.util.regex.Pattern;

import org.priorauth.lmn.domain.lint.words.Days;

/** Words that only point to other papers or to later: "See PT eval of 9/1", "Details can be found in the enclosed report". */
final class Elsewhere {

    private static final Pattern POINTER = Pattern
            .compile(
                    "(?i)\\b(?:(?:please )?(?:see|refer(?:red)? to|review|consult)|(?:as )?per (?!weeks?|days?|months?|years?|visits?|sessions?|units?|hours?|line)|(?:(?:can|may|will) be |are |is )?(?:found|described|"
                            + "documented|noted|outlined|detailed|listed|included|contained|available|provided|supplied|submitted|forwarded|faxed|sent|stated|discussed) "
                            + "(?:in|on|by|with|under|upon|separately|elsewhere|later)|attach\\w*|enclos\\w*|accompan\\w*|appended|"
                            + "on (?:file|request)|upon request|as (?:discussed|ordered|prescribed|directed|above|before|previously|usual|agreed|requested|stated|"
                            + "noted|described|documented)|same as|unchanged|no change|(?:will|to) follow|forthcoming|under separate cover|deferred)\\b");
    private static final Pattern PAPERS = Pattern
            .compile(
                    "(?i)\\b(?:charts?|notes?|records?|files?|quotes?|above|below|orders?|prescriptions?|scripts?|exams?|"
                            + "reports?|eval(?:uation)?s?|documentation|documents?|letters?|plan of care|POC|EMR|EHR|assessments?|summary|summaries|"
                            + "history|physical|H&P|imaging|labs?|results?|findings?|initial|progress|clinical|discharge|detailed?|details|full|complete|information|"
                            + "separately|telephone|phone|portal|cover|functional|limitations?|status|goals?|reviewer|peer|file|listed|page|dated?)\\b");
    private static final Pattern NAMES = Pattern
            .compile(
                    "\\b(?:Dr|Mr|Mrs|Ms)\\.? \\p{Lu}[\\p{L}'-]+(?:,? (?:MD|DO|PT|DPT|OT|NP|PA))?|\\b(?:MD|DO|PT|OT|SLP|NP|PCP)\\b");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}/\\d{1,2}\\b");
    private static final int LONGEST = 300;
    private static final int ITS_OWN = 1;

    private Elsewhere() {}

    static boolean points(String line) {
        return line.length() < LONGEST && POINTER.matcher(line).find() && saysNoMore(line);
    }

    private static boolean saysNoMore(String line) {
        String plain = NAMES.matcher(DAY.matcher(withoutDays(line)).replaceAll(" ")).replaceAll(" ");
        String rest = PAPERS.matcher(POINTER.matcher(plain).replaceAll(" ")).replaceAll(" ");
        return POINTER.matcher(plain).find() && rest.chars().noneMatch(Character::isDigit) && !Measures.isConcrete(rest)
                && GeneralWords.of(rest).stream()
                        .filter(word -> word.length() > 2 && !GeneralWords.standard().hold(word))
                        .count() <= ITS_OWN;
    }

    private static String withoutDays(String text) {
        StringBuilder rest = new StringBuilder(text);
        Days.in(text).forEach(day -> rest.replace(day.start(), day.end(), " ".repeat(day.end() - day.start())));
        return rest.toString();
    }
}
