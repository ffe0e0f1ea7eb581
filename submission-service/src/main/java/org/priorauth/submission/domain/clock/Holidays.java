package org.priorauth.submission.domain.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

/** The days on which offices are closed, by rules that hold every year ({@code clocks/us-federal-holidays.properties}). */
public final class Holidays {

    /** 5 U.S.C. 6103. */
    public static final Holidays US_FEDERAL = read("/clocks/us-federal-holidays.properties");

    private final List<Function<Year, LocalDate>> rules;

    private Holidays(List<Function<Year, LocalDate>> rules) { this.rules = rules; }

    public boolean isBusinessDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    /** On the day itself, or when it is a weekend's, on the working day beside it; that may lie in the year before. */
    private boolean isHoliday(LocalDate day) {
        return rules.stream().anyMatch(rule -> observed(rule.apply(Year.of(day.getYear()))).equals(day)
                || observed(rule.apply(Year.of(day.getYear() + 1))).equals(day));
    }

    private static LocalDate observed(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Holidays read(String resource) {
        try (InputStream in = Holidays.class.getResourceAsStream(resource)) {
            Properties lines = new Properties();
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Holidays(lines.values().stream().map(rule -> rule(rule.toString())).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** {@code 07-04}; or {@code 01 MONDAY 3}, the third Monday of January, -1 being the last. */
    private static Function<Year, LocalDate> rule(String text) {
        String[] parts = text.strip().split(" ");
        if (parts.length == 1) {
            MonthDay day = MonthDay.parse("--" + parts[0]);
            return year -> day.atYear(year.getValue());
        }
        int month = Integer.parseInt(parts[0]);
        DayOfWeek weekday = DayOfWeek.valueOf(parts[1]);
        int which = Integer.parseInt(parts[2]);
        return year -> year.atMonth(month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }
}
