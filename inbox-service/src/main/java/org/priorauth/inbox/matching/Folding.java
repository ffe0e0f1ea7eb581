package org.priorauth.inbox.matching;

import java.util.Locale;

/** Ids as they are compared: upper-case, without separators, and alike where OCR cannot tell letter from digit. */
public final class Folding {

    private Folding() {}

    /** {@code w1O-23l} is {@code W10231}. */
    public static String key(String id) {
        return id.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replace('O', '0').replace('I', '1')
                .replace('L', '1').replace('S', '5');
    }
}
