package org.priorauth.sandbox.notification;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A header the subscriber wants to see again, written {@code Name: value} (FHIR R4 Subscription.channel.header). */
record Header(String name, String value) {

    private static final Pattern LINE = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+:[ \\t]*[\\x20-\\x7e]+");
    // set by HTTP itself
    private static final Set<String> RESERVED = Set.of("host", "content-length", "connection", "expect", "upgrade",
            "transfer-encoding", "content-type");

    static boolean isWellFormed(String line) {
        return line != null && LINE.matcher(line).matches()
                && !RESERVED.contains(of(line).name().toLowerCase(Locale.ROOT));
    }

    static Header of(String line) {
        int colon = line.indexOf(':');
        return new Header(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
}
