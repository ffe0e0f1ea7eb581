package org.priorauth.submission.outside;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts what the service sent into a written answer. */
public final class Filling {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern TRACE = Pattern.compile("\\{\\s*\"url\": \"[^\"]*extension-itemTraceNumber\",\\s*"
            + "\"valueIdentifier\": \\{\\s*\"system\": \"[^\"]*\",\\s*\"value\": \"[^\"]*\"\\s*}\\s*},?");

    private final Map<String, String> values = new HashMap<>();

    public Filling with(Received request) {
        return with("", request);
    }

    public Filling with(String before, Received request) {
        JsonNode claim = request.claim();
        put(before, "claim", claim.path("identifier").path(0));
        put(before, "bundle", request.bundle().path("identifier"));
        values.put(before + "claimUrl", request.bundle().path("entry").path(0).path("fullUrl").asText());
        values.put(before + "patientUrl", claim.path("patient").path("reference").asText());
        values.put(before + "insurerUrl", claim.path("insurer").path("reference").asText());
        values.put(before + "requestorUrl", claim.path("provider").path("reference").asText());
        JsonNode patient = named(request, claim.path("patient"));
        values.put(before + "patientMemberId", patient.path("identifier").path(0).path("value").asText());
        values.put(before + "patientMemberIdSystem", patient.path("identifier").path(0).path("system").asText());
        values.put(before + "patientFamily", patient.path("name").path(0).path("family").asText());
        values.put(before + "patientGiven", patient.path("name").path(0).path("given").path(0).asText());
        JsonNode insurer = named(request, claim.path("insurer"));
        values.put(before + "insurerId", insurer.path("identifier").path(0).path("value").asText());
        values.put(before + "insurerIdSystem", insurer.path("identifier").path(0).path("system").asText());
        JsonNode requestor = named(request, claim.path("provider"));
        values.put(before + "requestorNpi", requestor.path("identifier").path(0).path("value").asText());
        values.put(before + "requestorName", requestor.path("name").asText());
        return this;
    }

    public Filling with(String name, String value) {
        values.put(name, value);
        return this;
    }

    private void put(String before, String of, JsonNode identifier) {
        values.put(before + of + "Identifier", identifier.path("value").asText());
        values.put(before + of + "IdentifierSystem", identifier.path("system").asText());
    }

    private static JsonNode named(Received request, JsonNode reference) {
        for (JsonNode entry : request.bundle().path("entry")) {
            if (entry.path("fullUrl").asText().equals(reference.path("reference").asText())) {
                return entry.path("resource");
            }
        }
        throw new IllegalStateException("leads nowhere: " + reference);
    }

    /** Our items bear no trace numbers: an answer to them has none either. */
    public String fill(String text, Instant now) {
        String without = TRACE.matcher(text).replaceAll("").replaceAll(",(\\s*])", "$1")
                .replaceAll("\"extension\": \\[\\s*],", "");
        return PLACE.matcher(without).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), now)));
    }

    private String value(String name, Instant now) {
        if (name.equals("today")) {
            return LocalDate.now().toString();
        }
        if (name.equals("httpDate+5s")) {
            return DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(5).atOffset(ZoneOffset.UTC));
        }
        if (name.startsWith("now")) {
            Duration ago = name.equals("now")
                    ? Duration.ZERO
                    : name.endsWith("d")
                            ? Duration.ofDays(2)
                            : Duration.parse("PT" + name.substring(4).toUpperCase());
            return OffsetDateTime.ofInstant(now.minus(ago), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS).toString();
        }
        String known = values.get(name);
        if (known == null) {
            throw new IllegalStateException("nothing known of " + name);
        }
        return known;
    }
}
