package org.priorauth.inbox.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in sentences. A line's end is one, unless the sentence plainly goes on: scans break lines anywhere. */
final class Sentences {

    private static final Pattern END = Pattern
            .compile("(?<=[.!?;])(?<!\\b(?:[Nn]o|[Dd]r|[Mm]r|[Mm]s|[Aa]pprox|[Pp]t)\\.)\\s+|\\R+");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?is).*\\b(?:not|no|been|was|is|are|be|to|the|of|for|a|an|and|or|by|unable|has|have|your|our|this|does|did|within|with|from|on|in|at|that|which|their|his|her|its|we|you|they|will|would|may|must|can|could|as|than|because|about|into|before|after|during)\\s*$");

    private Sentences() {}

    static List<Sentence> in(String text) {
        List<Sentence> all = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            if (!goesOn(text.substring(start, end.start()), end.group(), lower(text, end.end()))) {
                add(all, text, start, end.start());
                start = end.end();
            }
        }
        add(all, text, start, text.length());
        return all;
    }

    private static boolean goesOn(String before, String border, boolean lower) {
        boolean oneLine = border.contains("\n") && border.strip().isEmpty()
                && border.indexOf('\n') == border.lastIndexOf('\n');
        boolean ended = before.strip().matches("(?s).*[.!?;:]");
        return oneLine && !ended && !before.isBlank() && (lower || UNFINISHED.matcher(before).matches());
    }

    private static boolean lower(String text, int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private static void add(List<Sentence> all, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            all.add(Sentence.of(start, text.substring(start, end)));
        }
    }
}
