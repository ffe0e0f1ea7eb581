package org.priorauth.inbox.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimesTest {

    /** New York, Monday to Friday, 8 to 17; Memorial Day 2026 is closed. */
    private static final BusinessHours OFFICE = new BusinessHours(ZoneId.of("America/New_York"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(17, 0),
            Set.of(LocalDate.of(2026, 5, 25)));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
            "2026-03-02T15:00:00Z, PT4H,  within the day,                          2026-03-02T19:00:00Z",
            "2026-03-02T12:00:00Z, PT4H,  counted from the opening,                2026-03-02T17:00:00Z",
            "2026-03-02T15:00:00Z, PT7H,  to the very closing,                     2026-03-02T22:00:00Z",
            "2026-03-02T20:00:00Z, PT4H,  over night,                              2026-03-03T15:00:00Z",
            "2026-03-02T23:30:00Z, PT1H,  raised in the evening,                   2026-03-03T14:00:00Z",
            "2026-03-06T21:00:00Z, PT2H,  over a weekend and into summer time,     2026-03-09T13:00:00Z",
            "2026-03-07T16:00:00Z, PT9H,  raised on a Saturday,                    2026-03-09T21:00:00Z",
            "2026-05-22T20:00:00Z, PT3H,  over a weekend and a holiday,            2026-05-26T14:00:00Z",
            "2026-03-02T15:00:00Z, PT45H, a working week,                          2026-03-09T14:00:00Z",
            "2026-03-02T15:00:00Z, PT0S,  at once,                                 2026-03-02T15:00:00Z",
            "2026-03-07T16:00:00Z, PT0S,  at once but not before the office opens, 2026-03-09T12:00:00Z"})
    void onlyBusinessTimeRuns(Instant from, Duration working, String how, Instant expected) {
        // Given
        BusinessHours hours = OFFICE;
        // When
        Instant due = DueTimes.after(from, working, hours);
        // Then
        assertThat(due).as(how).isEqualTo(expected);
    }
}
