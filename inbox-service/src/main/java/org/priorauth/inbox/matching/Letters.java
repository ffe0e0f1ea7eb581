package org.priorauth.inbox.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Text as it is compared: without accents and case, alike where OCR mixes up I, l and 1 or O and 0. Offsets stay. */
public final class Letters {

    private Letters() {}

    public static String view(String text) {
        StringBuilder view = new StringBuilder(text.length());
        text.chars().forEach(sign -> view.append(plain((char) sign)));
        return view.toString();
    }

    private static char plain(char sign) {
        char lower = Character.toLowerCase(sign < 128
                ? sign
                : Normalizer.normalize("" + sign, Normalizer.Form.NFD)
                        .charAt(0));
        return switch (lower) {
            case 'i', '1', '|' -> 'l';
            case '0', '\u00f8' -> 'o';
            case '\u0142' -> 'l';
            case '\u0111' -> 'd';
            case '\u2019', '`' -> '\'';
            default -> lower;
        };
    }

    /** The words of a text that was viewed. An apostrophe within a name is no border: O'Connor is one word. */
    static List<String> words(String view) {
        return Arrays.stream(view.replace("'s ", " ").replace("'", "").split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A name without spaces and signs: De La Cruz is {@code delacruz}. */
    static String squeezed(String name) {
        return view(name).replaceAll("[^\\p{L}]", "");
    }
}
