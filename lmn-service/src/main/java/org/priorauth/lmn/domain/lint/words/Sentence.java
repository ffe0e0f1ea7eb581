package org.priorauth.lmn.domain.lint.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;

/**
 * One sentence and where it stands.
 *
 * @param start of its first character in the section's text
 * @param line which statement of the section it belongs to, from 0
 */
public record Sentence(Element section, int start, int line, String text) {

    /** Not after a title, an abbreviation or an initial. */
    private static final Pattern END = Pattern.compile("(?<!\\b(?:Mr|Mrs|Ms|Mx|Dr|St|vs|approx|No|Nos|\\p{Lu})\\.)"
            + "(?<=[.!?][\"”)]?)\\s+(?=[\\p{Lu}\"“(])|(?<=\\)\\.)\\s+(?=\\d)|(?<=\\p{Ll}{5}\\.)(?<!approx\\.)\\s+(?=\\d)|\\n");

    public static List<Sentence> of(Section section) {
        List<Sentence> sentences = new ArrayList<>();
        String text = section.text();
        Matcher end = END.matcher(text);
        int from = 0;
        int line = 0;
        while (end.find()) {
            add(sentences, section.element(), text, from, end.start(), line);
            from = end.end();
            line += end.group().contains("\n") ? 1 : 0;
        }
        add(sentences, section.element(), text, from, text.length(), line);
        return sentences;
    }

    private static void add(List<Sentence> sentences, Element element, String text, int from, int to, int line) {
        if (!text.substring(from, to).isBlank()) {
            sentences.add(new Sentence(element, from, line, text.substring(from, to)));
        }
    }

    public boolean says(Pattern pattern) {
        return pattern.matcher(text).find();
    }

    public Spot whole() {
        return spot(0, text.length());
    }

    public Spot spot(MatchResult match) {
        return spot(match.start(), match.end());
    }

    public Spot spot(int from, int to) {
        return new Spot(section, start + from, start + to, text.substring(from, to));
    }

    /** The words before a place, at most so many characters. */
    public String before(int at, int characters) {
        return text.substring(Math.max(0, at - characters), at);
    }

    public String after(int at, int characters) {
        return text.substring(at, Math.min(text.length(), at + characters));
    }

    /** The part of the sentence around a place, between semicolons, dashes and "but". */
    public String clause(int at) {
        Matcher breaks = CLAUSE_BREAK.matcher(text);
        int from = 0;
        while (breaks.find()) {
            if (breaks.start() >= at) {
                return text.substring(from, breaks.start());
            }
            from = breaks.end();
        }
        return text.substring(from);
    }

    private static final Pattern CLAUSE_BREAK = Pattern
            .compile("(?i)\\s*[;–—]\\s+|\\s+-\\s+|,?\\s+\\b(?:but|while|whereas|although|though)\\b");
}
