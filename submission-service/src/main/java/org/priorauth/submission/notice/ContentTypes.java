package org.priorauth.submission.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.problem.Problem;

/** What a notification may come as. Where nothing is said, the body is looked at. */
final class ContentTypes {

    /** FHIR R4, http.html#version-parameter. */
    private static final Pattern VERSION = Pattern.compile(";\\s*fhirversion\\s*=\\s*\"?([^;\"]*)\"?");
    private static final Pattern R4 = Pattern.compile("4\\.[0-3](\\..*)?|r4b?");

    private ContentTypes() {}

    static Optional<Response> refused(String type, String packed) {
        if (!isPlain(packed)) {
            return Optional.of(no(HttpHeaders.CONTENT_ENCODING, "Compressed",
                    "Send the body as it is, not compressed.", "It is not identity."));
        }
        String said = type == null ? "json" : type.toLowerCase(Locale.ROOT);
        if (!isFhir(said)) {
            return Optional.of(no(HttpHeaders.CONTENT_TYPE, "Neither JSON nor XML",
                    "Send FHIR R4 as application/fhir+json or application/fhir+xml.",
                    "It is neither application/fhir+json nor application/fhir+xml."));
        }
        return version(said).filter(other -> !R4.matcher(other).matches())
                .map(other -> no(HttpHeaders.CONTENT_TYPE, "Another version of FHIR",
                        "Send FHIR R4 (4.0): what an answer means is defined for that version alone.",
                        "Its fhirVersion is none of R4."));
    }

    private static boolean isFhir(String type) {
        String plain = type.replaceFirst(";.*$", "").strip();
        return plain.endsWith("json") || plain.endsWith("xml");
    }

    private static Optional<String> version(String type) {
        return Optional.of(VERSION.matcher(type)).filter(Matcher::find).map(found -> found.group(1).strip());
    }

    /** What is packed might be anything, and of any length. */
    private static boolean isPlain(String packed) {
        return packed == null || packed.isBlank() || packed.strip().equalsIgnoreCase("identity");
    }

    private static Response no(String header, String title, String detail, String message) {
        return Problem.of(415, "unsupported-media-type", title, detail).naming(header, "unsupported", message)
                .response();
    }
}
