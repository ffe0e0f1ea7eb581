package org.priorauth.inbox.meaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.inbox.matching.Dates;

/**
 * A table that sets what was asked for beside what is granted: of each row, what stands in the granted column.
 *
 * @param header where the table's head ends
 * @param granted which of the columns, from 0
 */
record Columns(String text, int header, int granted, int columns, boolean spanish) {

    private static final String ASKED = "requested|submitted|asked|ordered|solicitado";
    private static final String GRANTED = "approved|authori[sz]ed|certified|allowed|granted|aprobado|autorizado";
    private static final String REFUSED = "denied|not (?:approved|certified|authori[sz]ed)|non-?certified|modified|remaining|used|denegado";
    private static final Pattern HEAD = Pattern
            .compile("(?i)\\b(?:(" + REFUSED + ")|(" + GRANTED + ")|(" + ASKED + "))\\b");
    private static final Pattern ROW_OF_COUNTS = Pattern.compile(
            "(?i)\\b(?:visits?|units?|sessions?|quantity|qty|doses?|treatments?|infusions?|days|hours|visitas|sesiones|unidades)\\b.*?((?:(?<![\\d/.-])\\d{1,4}[ \\t|]+)+\\d{1,4})[ \\t|]*$");
    private static final int ROWS = 12;

    /** The first such table, if there is one. */
    static Optional<Columns> in(String text, boolean spanish) {
        int start = 0;
        for (String line : text.split("\\n", -1)) {
            List<MatchResult> heads = HEAD.matcher(line).results().toList();
            if (heads.size() > 1 && bare(line)) {
                return at(text, start + line.length(), heads, spanish);
            }
            start += line.length() + 1;
        }
        return Optional.empty();
    }

    /** Nothing but words: no sentence, no values. */
    private static boolean bare(String line) {
        return !line.matches(".*[\\d.;:].*") && line.strip().split("\\s+").length < 12;
    }

    private static Optional<Columns> at(String text, int end, List<MatchResult> heads, boolean spanish) {
        List<Integer> granted = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).group(2) != null) {
                granted.add(i);
            }
        }
        return granted.size() == 1
                ? Optional.of(new Columns(text, end, granted.get(0), heads.size(), spanish))
                : Optional.empty();
    }

    Optional<Value<BigDecimal>> units() {
        return rows().flatMap(row -> ROW_OF_COUNTS.matcher(row.line()).results().limit(1)
                .filter(hit -> cells(hit.group(1)).size() >= columns)
                .map(hit -> known(granted(cells(hit.group(1))), row, hit.start(), hit.end())))
                .findFirst();
    }

    /** The first or last day, where two rows hold as many dates as there are columns. */
    Optional<Value<LocalDate>> day(boolean first) {
        List<Value<LocalDate>> days = rows().flatMap(row -> day(row).stream()).toList();
        return days.size() == 2 ? Optional.of(days.get(first ? 0 : 1)) : Optional.empty();
    }

    private Optional<Value<LocalDate>> day(Row row) {
        List<Dates.Found> in = Dates.in(row.line());
        return in.size() == columns
                ? Optional.of(in.get(granted)).map(
                        date -> known(date.read(spanish), row, date.start(), date.end()))
                : Optional.empty();
    }

    /** The last cells are the columns'; a code may stand before them. */
    private BigDecimal granted(List<String> cells) {
        return new BigDecimal(cells.get(cells.size() - columns + granted));
    }

    private static List<String> cells(String values) {
        return Arrays.stream(values.split("[ \\t|]+")).filter(cell -> !cell.isBlank()).toList();
    }

    private record Row(int start, String line) {}

    private Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int start = header + 1;
        for (String line : text.substring(Math.min(text.length(), start)).split("\n", ROWS + 1)) {
            rows.add(new Row(start, line));
            start += line.length() + 1;
        }
        return rows.stream().limit(ROWS);
    }

    private static <T> Value<T> known(T value, Row row, int from, int to) {
        return new Value.Known<>(value, new Span(row.start() + from, row.start() + to, row.line().substring(from, to)),
                0.8);
    }
}
