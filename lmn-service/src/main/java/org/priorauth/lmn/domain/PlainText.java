package org.priorauth.lmn.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as a letter can bear them: composed (Unicode NFC, which fonts have shapes for), and without control characters,
 * which no XML and no printer takes.
 */
public final class PlainText {

    /** Controls, halves of surrogate pairs, and what switches direction unseen (Unicode TR36, 2.1). */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u200B-\\u200F\\u202A-\\u202E"
            + "\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF&&[^\\n\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085\\u000B\\u000C]");

    private PlainText() {}

    /** One line. */
    public static String line(String words) {
        return BLANKS.matcher(clean(words)).replaceAll(" ").strip();
    }

    /** Line by line, without the empty ones. */
    public static List<String> lines(String words) {
        return clean(words).lines().map(PlainText::line).filter(line -> !line.isEmpty()).toList();
    }

    private static String clean(String words) {
        String lines = LINE_ENDS.matcher(words).replaceAll("\n");
        return UNPRINTABLE.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
    }
}
