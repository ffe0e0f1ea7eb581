package org.priorauth.systemtests.bench.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a copy of a row holds, as SQL over the row {@code t} and the copy's number {@code i}: every id another, another
 * person, another time.
 */
final class Rewriting {

    private static final String FAR = "'9000-01-01'::timestamptz";
    private static final int OPEN_MINUTES = 20 * 24 * 60;
    private static final int CLOSED_MINUTES = 730 * 24 * 60;

    private final Sample sample;
    /** Of the case that the copy belongs to. */
    private final String number;

    /** @param cases how many copies of the sample's case there are; its messages share them */
    Rewriting(Sample sample, int cases) {
        this.sample = sample;
        this.number = "(1 + (i - 1) % " + cases + ")";
    }

    String value(String column, String type) {
        String old = "t.\"" + column + "\"";
        return switch (type) {
            case "uuid" -> "case when " + old + " = " + literal(sample.authorization()) + " then "
                    + ofCase(old + "::text") + "::uuid else " + ofCopy(old + "::text") + "::uuid end";
            case "timestamptz" -> "case when " + old + " > " + FAR + " then " + old + " else " + earlier(old) + " end";
            case "varchar" -> words(column, old);
            default -> old;
        };
    }

    private static String ofCopy(String id) {
        return "md5(" + id + " || '/' || i)::uuid::text";
    }

    private String ofCase(String id) {
        return "md5(" + id + " || '/' || " + number + ")::uuid::text";
    }

    /** Back by up to two years where all is done; work that is open is due around now. */
    private String earlier(String time) {
        return "(" + time + " - interval '1 minute' * ((hashint4(i)::bigint & 2147483647) % "
                + (sample.open() ? OPEN_MINUTES : CLOSED_MINUTES) + "))";
    }

    private String words(String column, String old) {
        return switch (column) {
            case "content_hash" -> "md5(" + old + " || i) || md5(i || " + old + ")";
            case "message_id" -> old + " || '-' || i";
            default -> replaced(old);
        };
    }

    private String replaced(String old) {
        String changed = old;
        for (Map.Entry<String, String> change : changes().entrySet()) {
            changed = "replace(" + changed + ", " + change.getKey() + ", " + change.getValue() + ")";
        }
        return changed;
    }

    private Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put(literal(sample.authorization()), ofCase(literal(sample.authorization())));
        Stream.concat(sample.messages().stream(), sample.others().stream())
                .forEach(id -> changes.put(literal(id), ofCopy(literal(id))));
        for (String time : sample.dueTimes()) {
            changes.put(literal(time), "to_char(" + earlier(literal(time) + "::timestamptz")
                    + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");
        }
        inBothCases(changes, "Reyes" + sample.number(), pick(Names.FAMILY, 7));
        inBothCases(changes, "Maya", pick(Names.GIVEN, 11));
        String other = "substr(md5('patient' || " + number + "), 1, 12)";
        changes.put(literal(sample.number()), other);
        changes.put(literal(sample.number().toUpperCase(Locale.ROOT)), "upper(" + other + ")");
        return changes;
    }

    private static void inBothCases(Map<String, String> changes, String word, String other) {
        changes.put(literal(word), other);
        changes.put(literal(word.toLowerCase(Locale.ROOT)), "lower(" + other + ")");
    }

    private String pick(List<String> names, int stride) {
        return Names.sql(names) + "[1 + (" + number + " * " + stride + ") % " + names.size() + "]";
    }

    private static String literal(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }
}
