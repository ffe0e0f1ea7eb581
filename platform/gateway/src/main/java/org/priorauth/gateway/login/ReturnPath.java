package org.priorauth.gateway.login;

import java.util.regex.Pattern;

/** Where a browser goes after the log-in: a path of ours or the front page, never another origin. */
final class ReturnPath {

    static final String FRONT_PAGE = "/";

    // one slash, then no second one: "//host" and "/\host" are other origins to a browser; no control characters either
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");

    private ReturnPath() {}

    static String of(String asked) {
        return asked != null && OURS.matcher(asked).matches() && !isLoop(asked) ? asked : FRONT_PAGE;
    }

    private static boolean isLoop(String asked) {
        return asked.startsWith("/login") || asked.startsWith("/logout");
    }
}
