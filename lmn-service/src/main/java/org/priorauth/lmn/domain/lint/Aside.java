package org.priorauth.lmn.domain.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Why something that is not the order's may stand in a letter: it is compared with, long past, or somebody else's. */
final class Aside {

    private static final Pattern THE_PATIENTS_OWN = Pattern
            .compile("(?i)\\b(?:her|his|their|patient['’]s)\\s+(?:\\p{L}+\\s+)?$");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Aside() {}

    static boolean holds(Reading letter, Sentence sentence, int at) {
        return sentence.says(Context.COMPARISON) || isEarlier(letter, sentence, at) || isARelatives(sentence, at);
    }

    private static boolean isEarlier(Reading letter, Sentence sentence, int at) {
        int firstYear = letter.order().flatMap(Episode::of).map(Episode::firstYear).orElse(0);
        return Earlier.tells(sentence.clause(at), firstYear);
    }

    /** Her father's left hip is; her left leg, which her husband lifts, is not. */
    private static boolean isARelatives(Sentence sentence, int at) {
        String before = sentence.before(at, 45);
        return Relatives.family(before) && !THE_PATIENTS_OWN.matcher(before).find();
    }

    /** Both speak of one thing: a longer word, or a year, stands in each. */
    static boolean alike(String fact, String sentence) {
        Set<String> known = words(fact);
        return words(sentence).stream().anyMatch(known::contains);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NOT_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > 5 || word.matches("(?:19|20)\\d\\d"))
                .filter(word -> !word.matches("shoulder|lumbar|cervical|thoracic|fingers?|ankles?|elbows?"))
                .collect(Collectors.toSet());
    }
}
