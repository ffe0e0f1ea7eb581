package org.priorauth.systemtests.bench.inbox;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a copy of a row holds, as SQL over the row {@code t}, the copy's number {@code i}, its person {@code p} and what is
 * written about them, {@code r}: every id another, another clinic, another time.
 */
final class Rewriting {

    /** Stands in the sample's texts where the remark comes. */
    static final String MARK = "zremarkz";

    private static final String FAR = "'9000-01-01'::timestamptz";
    private static final int OPEN_MINUTES = 20 * 24 * 60;
    private static final int CLOSED_MINUTES = 730 * 24 * 60;

    /** Nearly all found their case, or a person found it. */
    private static final int UNLINKED_ONE_OF = 20;
    private static final Map<String, UnaryOperator<String>> WHERE_IT_BELONGS = Map.of("authorization_id",
            authorization -> ofCase(authorization) + "::uuid", "link", authorization -> "'by-itself'", "clues",
            authorization -> "null");

    private final Sample sample;

    Rewriting(Sample sample) {
        this.sample = sample;
    }

    String value(String table, String column, String type) {
        String old = "t.\"" + column + "\"";
        if (table.equals("message") && WHERE_IT_BELONGS.containsKey(column)) {
            return "case when i % " + UNLINKED_ONE_OF + " = 0 then "
                    + (column.equals("clues") ? words(table, old) : "null")
                    + " else " + WHERE_IT_BELONGS.get(column).apply(literal(sample.authorization())) + " end";
        }
        return switch (type) {
            case "uuid" -> "case when " + old + " = " + literal(sample.authorization()) + " then "
                    + ofCase(old + "::text") + "::uuid else " + ofCopy(old + "::text") + "::uuid end";
            case "timestamptz" -> "case when " + old + " > " + FAR + " then " + old + " else " + earlier(old) + " end";
            case "varchar" -> words(table + "." + column, old);
            default -> old;
        };
    }

    private static String ofCopy(String id) {
        return "md5(" + id + " || '/' || i)::uuid::text";
    }

    private static String ofCase(String id) {
        return "md5(" + id + " || '/' || p.n)::uuid::text";
    }

    /** Back by up to two years where all is done; work that is open is due around now. */
    private String earlier(String time) {
        return "(" + time + " - interval '1 minute' * ((hashint4(i)::bigint & 2147483647) % "
                + (sample.open() ? OPEN_MINUTES : CLOSED_MINUTES) + "))";
    }

    private String words(String column, String old) {
        return switch (column.substring(column.indexOf('.') + 1)) {
            case "tenant_id" -> "p.clinic";
            case "content_hash" -> "md5(" + old + " || i) || md5(i || " + old + ")";
            case "message_id" -> old + " || '-' || i";
            // a page read by nobody in particular: the sample's faxes have no mark in them
            case "words" -> replaced(old) + " || E'\\n' || r.words";
            case "tokens" -> column.startsWith("document_page") ? replaced(old) + " || ' ' || r.words" : replaced(old);
            // where the case is settled, so is what came about it
            case "need" -> sample.open() ? old : "null";
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
        inBothCases(changes, "Reyes" + sample.number(), "p.family");
        inBothCases(changes, "Maya", "p.given");
        changes.put(literal(sample.number()), "p.number");
        changes.put(literal(sample.number().toUpperCase(Locale.ROOT)), "upper(p.number)");
        Map.of("1961-10-01", "YYYY-MM-DD", "10/01/1961", "MM/DD/YYYY", "d19611001", "\"d\"YYYYMMDD", "d19610110",
                "\"d\"YYYYDDMM")
                .forEach((day, written) -> changes.put(literal(day), "to_char(p.born, '" + written + "')"));
        changes.put(literal(MARK), "r.words");
        return changes;
    }

    private static void inBothCases(Map<String, String> changes, String word, String other) {
        changes.put(literal(word), other);
        changes.put(literal(word.toLowerCase(Locale.ROOT)), "lower(" + other + ")");
    }

    private static String literal(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }
}
