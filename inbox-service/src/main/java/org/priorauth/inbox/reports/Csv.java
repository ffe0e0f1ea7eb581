package org.priorauth.inbox.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises for
 * CSV injection; figures stay figures.
 */
final class Csv {

    /** Also behind blanks and what does not show, and in the wide signs that some spreadsheets read alike. */
    private static final Pattern FORMULA = Pattern.compile(
            "^[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|^[\\t\\r\\n]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Csv() {}

    static String of(Class<? extends Record> type, List<? extends Record> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(Stream.of(type.getRecordComponents()).map(RecordComponent::getName));
            for (Record row : rows) {
                printer.printRecord(Stream.of(type.getRecordComponents()).map(column -> cell(value(row, column))));
            }
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
        return text.toString();
    }

    private static Object value(Record row, RecordComponent column) {
        try {
            return column.getAccessor().invoke(row);
        } catch (ReflectiveOperationException thrown) {
            throw new IllegalStateException("unreadable column " + column.getName());
        }
    }

    private static Object cell(Object value) {
        if (value == null || value instanceof Number) {
            return value;
        }
        return safe(value instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : value.toString());
    }

    static String safe(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
