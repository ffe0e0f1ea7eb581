package org.priorauth.inbox.domain;

import java.util.List;
import java.util.regex.Pattern;

/** Who is named in a text: an {@code @} and the person's id, as in {@code @lee}. An e-mail address names nobody. */
public final class Mentions {

    /** Nobody wants to be told because everybody was. */
    private static final int MOST = 20;
    private static final Pattern NAMED = Pattern
            .compile("(?<![\\p{Alnum}@._%+-])@([\\p{Alnum}](?:[\\p{Alnum}._-]{0,98}[\\p{Alnum}])?)(?![\\p{Alnum}@])");

    private Mentions() {}

    public static List<String> in(String text) {
        return text == null
                ? List.of()
                : NAMED.matcher(text).results().map(found -> found.group(1)).distinct().limit(MOST).toList();
    }
}
