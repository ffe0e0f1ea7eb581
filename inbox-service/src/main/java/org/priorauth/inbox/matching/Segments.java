package org.priorauth.inbox.matching;

import java.util.regex.Pattern;

/** What systems send each other as lines of fields, HL7 v2 say: read as words. Offsets stay. */
final class Segments {

    private static final Pattern SEGMENT = Pattern.compile("(?m)^[A-Z][A-Z0-9]{2}\\|[^\\r\\n]*\\|");

    private Segments() {}

    /** Its signs part fields; elsewhere a scan's upright stroke may be a letter. */
    static String spaced(String text) {
        return SEGMENT.matcher(text).results().limit(2).count() > 1 ? text.replaceAll("[|^~&]", " ") : text;
    }
}
