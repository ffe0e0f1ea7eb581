package org.priorauth.intake.fhir;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reference's text calls its target. */
final class ReferenceKey {

    /** {@code Type/id} at the end of a relative or absolute URL, with or without a version behind it. */
    private static final Pattern TYPE_AND_ID = Pattern
            .compile("(?:.*/)?([A-Z][A-Za-z]+)/([A-Za-z0-9.\\-]{1,64})(?:/_history/[^/]+)?");
    /** {@code Type?identifier=system|value}, a conditional reference (FHIR R4 http.html, transactions). */
    private static final Pattern CONDITIONAL = Pattern.compile("([A-Z][A-Za-z]+)\\?identifier=([^&]+)");

    /** A type and an identifier, {@code system|value}. */
    record Conditional(String type, String identifier) {

        Optional<String> valueIn(String system) {
            return identifier.startsWith(system + "|")
                    ? Optional.of(identifier.substring(system.length() + 1))
                    : Optional.empty();
        }
    }

    private ReferenceKey() {}

    /** {@code Type/id} of a reference that names no server. */
    static Optional<String> relative(String reference) {
        return reference.contains("://") ? Optional.empty() : typeAndId(reference);
    }

    static String withoutVersion(String url) {
        int version = url.indexOf("/_history/");
        return version < 0 ? url : url.substring(0, version);
    }

    static Optional<String> typeAndId(String reference) {
        Matcher matcher = TYPE_AND_ID.matcher(reference);
        return matcher.matches() ? Optional.of(matcher.group(1) + "/" + matcher.group(2)) : Optional.empty();
    }

    static Optional<Conditional> conditional(String reference) {
        Matcher matcher = CONDITIONAL.matcher(reference);
        return matcher.matches()
                ? Optional.of(new Conditional(matcher.group(1), matcher.group(2).replace("%7C", "|")))
                : Optional.empty();
    }
}
