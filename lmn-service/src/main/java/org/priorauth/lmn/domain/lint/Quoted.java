package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A code's description as a letter quotes it: word for word, or with one word changed, which makes it another condition:
 * "restricting type" for "binge eating type". What is only left out or added changes nothing.
 */
record Quoted(List<String> words) {

    /** Says how the condition was classified, or when it was seen, not what it is. */
    private static final Pattern GENERAL = Pattern
            .compile("unspecified|specified|other|not|elsewhere|classified|nos|nec|"
                    + "initial|subsequent|sequela|encounter|for|with|without|of|the|a|an|and|or|in|on|at|to|due|by|routine|healing|"
                    + "following|disorder|disease|syndrome|condition|type|phase|mention|site|current|primary|unilateral|episode|"
                    + "single|chronic|acute|presence|acquired|uncomplicated|region|joint|status|history|closed|level");
    /** Where the description is over: a day, a comma before what is told of it. */
    private static final Pattern TOLD = Pattern
            .compile("(?i)since|from|dat(?:ed|ing)|onset|found|made|first|known|going|diagnosed|"
                    + "confirmed|established|set|identified|made|was|were|is|are|has|have|had|which|who|that|he|she|they|his|her|their|"
                    + "after|before|as|per|by|because|causing|status|see|also|on|code[ds]?|icd|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|"
                    + "june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|\\d+");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("[,;:.()\\[\\]/–—-]");
    private static final String MARKED = "0mark";
    /** Shorter ones are abbreviations, or nothing. */
    private static final int SHORTEST = 4;
    private static final int LONGEST_CHANGE = 3;

    static Quoted of(String display) {
        return new Quoted(words(display.replaceAll("['’]s", "")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(BREAK.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }

    /** All of its telling words stand there. */
    boolean isIn(String text) {
        List<String> said = words(text);
        List<String> telling = words.stream().filter(Quoted::tells).toList();
        return !telling.isEmpty() && (telling.size() > 1 || telling.get(0).length() > SHORTEST)
                && telling.stream().allMatch(word -> said.stream().anyMatch(other -> alike(word, other)));
    }

    /** Two telling words or more, and none of them is alike to one of its own. */
    boolean isOfOtherWords(String text) {
        List<String> said = words(text).stream().filter(Quoted::tells).toList();
        return !words.isEmpty() && said.size() > 1 && said.stream().allMatch(word -> word.length() >= SHORTEST)
                && said.stream().noneMatch(word -> words.stream().anyMatch(own -> alike(word, own)));
    }

    /** Half of its telling words stand there in their order, and between two of them others than its own. */
    boolean isChangedIn(String text) {
        List<String> said = words(MARK.matcher(text.replaceAll("['’]s", "")).replaceAll(" " + MARKED + " "));
        int[] at = align(said);
        long telling = words.stream().filter(Quoted::tells).count();
        long kept = IntStream.range(0, at.length).filter(own -> at[own] >= 0 && tells(words.get(own))).count();
        return kept > 0 && kept * 2 >= telling && changes(said, at);
    }

    private boolean changes(List<String> said, int[] at) {
        int lastOwn = -1;
        for (int own = 0; own <= at.length; own++) {
            if (own == at.length || at[own] >= 0) {
                if (lastOwn >= 0 && own - lastOwn > 1 && isChange(said, at, lastOwn, own)) {
                    return true;
                }
                lastOwn = own;
            }
        }
        return false;
    }

    /** Own words between two that are kept, or behind the last, against those that stand there instead. */
    private boolean isChange(List<String> said, int[] at, int from, int to) {
        List<String> own = words.subList(from + 1, to).stream().filter(Quoted::tells).toList();
        int end = to == at.length ? Math.min(said.size(), at[from] + 1 + own.size()) : at[to];
        List<String> instead = new ArrayList<>();
        for (String word : said.subList(Math.min(at[from] + 1, end), end)) {
            if (TOLD.matcher(word).matches() || tells(word) && word.length() < SHORTEST
                    || to == at.length && word.equals(MARKED)) {
                return false;
            }
            if (tells(word) && !word.equals(MARKED)) {
                instead.add(word);
            }
        }
        return !own.isEmpty() && !instead.isEmpty() && instead.size() <= LONGEST_CHANGE && own.size() <= LONGEST_CHANGE
                && own.stream().noneMatch(word -> said.stream().anyMatch(other -> alike(word, other)))
                && instead.stream().noneMatch(word -> words.stream().anyMatch(other -> alike(word, other)));
    }

    /** For each own word the place where it stands, in order, or -1: the longest common row of words. */
    private int[] align(List<String> said) {
        int[][] longest = new int[words.size() + 1][said.size() + 1];
        for (int own = words.size() - 1; own >= 0; own--) {
            for (int other = said.size() - 1; other >= 0; other--) {
                longest[own][other] = words.get(own).equals(said.get(other))
                        ? longest[own + 1][other + 1] + 1
                        : Math.max(longest[own + 1][other], longest[own][other + 1]);
            }
        }
        int[] at = new int[words.size()];
        Arrays.fill(at, -1);
        for (int own = 0, other = 0; own < words.size() && other < said.size();) {
            if (words.get(own).equals(said.get(other))) {
                at[own++] = other++;
            } else if (longest[own + 1][other] >= longest[own][other + 1]) {
                own++;
            } else {
                other++;
            }
        }
        return at;
    }

    private static boolean tells(String word) {
        return !GENERAL.matcher(word).matches();
    }

    private static boolean alike(String one, String other) {
        int stem = Math.min(5, Math.min(one.length(), other.length()));
        return one.equals(other) || stem > 3 && one.substring(0, stem).equals(other.substring(0, stem));
    }
}
