package org.priorauth.inbox.messages.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a Content-Disposition gives (RFC 6266); null where there is none that can be read. */
final class FileName {

    private static final Pattern ENCODED = Pattern.compile("filename\\*=UTF-8''([^;\\s]{1,600})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("filename=\"([^\"]{1,250})\"", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    static String in(String disposition) {
        if (disposition == null) {
            return null;
        }
        Matcher encoded = ENCODED.matcher(disposition);
        Matcher plain = PLAIN.matcher(disposition);
        return encoded.find() ? decoded(encoded.group(1)) : plain.find() ? plain.group(1) : null;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }
}
