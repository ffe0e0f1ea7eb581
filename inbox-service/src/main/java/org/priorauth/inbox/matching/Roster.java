package org.priorauth.inbox.matching;

import java.util.regex.Pattern;

/** A list of several patients, one to a line: it belongs to no single authorization. */
final class Roster {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^\\W*\\d{0,3}[.)]?\\s*(\\p{Lu}[\\p{L}' -]+,\\s*\\p{L}+)[^\\n]*\\d{1,4}[/-]\\d{1,2}[/-]\\d{2,4}");

    private Roster() {}

    static boolean in(String text) {
        return LINE.matcher(text).results().map(hit -> Letters.squeezed(hit.group(1))).distinct().count() > 1;
    }
}
