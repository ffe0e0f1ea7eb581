package org.priorauth.submission.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.submission.domain.PayerAnswer.Mistake;

/** What a payer finds wrong with a request, in words for the person who corrects it. No PHI. */
final class Mistakes {

    private static final Pattern LAST = Pattern.compile("(\\w+)(?:\\[(\\d+)])?$");
    private static final Pattern LINE = Pattern.compile("\\bitem\\[(\\d+)]");
    private static final Pattern RESOURCE = Pattern.compile("\\b([A-Z][A-Za-z]+)(?=\\.[a-z]|$)");

    /** X12 889, in our own words. */
    private static final Map<String, String> NEXT = Map.of("C", "correct it and send it again", "N",
            "it may not be sent again", "R", "it may be sent again", "P", "send the original again", "S",
            "do not send it again, the payer asks a third party", "W", "wait 30 days, then send it again", "X",
            "wait 10 days, then send it again", "Y", "do not send it again, the payer keeps it and answers later");

    private Mistakes() {}

    static String inWords(Mistake mistake) {
        return "code " + mistake.code() + mistake.place().map(place -> " at " + place(place)).orElse("")
                + mistake.followUp().map(code -> " (" + NEXT.getOrDefault(code, "follow-up " + code) + ")").orElse("");
    }

    /** The payer's own words stay with the case. */
    static List<Issue> asIssues(List<Mistake> mistakes) {
        return mistakes.stream().map(one -> new Issue("error", one.code(), one.place(), one.words())).toList();
    }

    /** {@code Bundle.entry[1].Organization.name} is the name of the organization. */
    private static String place(String path) {
        Matcher last = LAST.matcher(path);
        if (!path.contains(".") || !last.find()) {
            return path;
        }
        String what = words(last.group(1));
        Optional<String> line = LINE.matcher(path).results().findFirst()
                .map(found -> "line " + (Integer.parseInt(found.group(1)) + 1));
        Optional<String> resource = RESOURCE.matcher(path).results().map(found -> found.group(1))
                .filter(name -> !name.equals("Bundle")).reduce((one, other) -> other)
                .filter(name -> !name.equals(last.group(1))).map(Mistakes::words);
        return "the " + line.filter(one -> !what.equals("item")).map(one -> what + " of " + one)
                .or(() -> line).or(() -> resource.map(name -> what + " of the " + name)).orElse(what)
                + " (" + path + ")";
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
