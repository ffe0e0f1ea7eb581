package org.priorauth.submission.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All times as the clock on the clinic's wall shows them. */
class ClinicTimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId PHOENIX = ZoneId.of("America/Phoenix");
    private final ClinicTime clinic = ClinicTime.in(NEW_YORK);

    @ParameterizedTest(name = "{0} and {1} end {2}: {3}")
    @CsvSource({
            "2026-01-05T10:00, PT72H, 2026-01-08T10:00, hours",
            "2026-03-07T10:00, PT72H, 2026-03-10T11:00, hours are hours though the clocks are put on",
            "2026-03-07T10:00, P7D, 2026-03-14T10:00, a day is a day though the clocks are put on",
            "2026-10-31T10:00, PT72H, 2026-11-03T09:00, and though they are put back",
            "2026-10-31T10:00, P7D, 2026-11-07T10:00, and though they are put back",
            "2026-03-01T02:30, P7D, 2026-03-08T03:30, a time that does not exist is an hour later",
            "2026-02-06T10:00, P7D, 2026-02-13T10:00, weekends count",
            "2026-12-20T10:00, P15D, 2027-01-04T10:00, so do holidays",
            "2026-01-05T10:00, 2 business days, 2026-01-07T10:00, within the week",
            "2026-01-08T10:00, 2 business days, 2026-01-12T10:00, over the weekend",
            "2026-01-10T10:00, 2 business days, 2026-01-14T00:00, what comes on a Saturday begins on Monday",
            "2026-01-15T10:00, 2 business days, 2026-01-20T10:00, over the weekend and Martin Luther King Day",
            "2026-11-25T16:00, 2 business days, 2026-11-30T16:00, over Thanksgiving",
            "2026-07-02T09:00, 1 business day, 2026-07-06T09:00, Independence Day on a Saturday is kept on Friday",
            "2027-07-02T09:00, 1 business day, 2027-07-06T09:00, and on a Sunday on Monday",
            "2021-12-30T09:00, 1 business day, 2022-01-03T09:00, New Year on a Saturday is kept in the old year"})
    void aTermEnds(LocalDateTime from, String term, LocalDateTime end, String why) {
        assertThat(local(clinic.end(at(from), Term.of(term)))).as(why).isEqualTo(end);
    }

    @Test
    void whereClocksAreNeverPutOnDaysAreAsLongAsHours() {
        // Given
        ClinicTime desert = ClinicTime.in(PHOENIX);
        Instant from = LocalDateTime.parse("2026-03-07T10:00").atZone(PHOENIX).toInstant();

        // When
        Instant end = desert.end(from, Term.of("P3D"));

        // Then
        assertThat(end).isEqualTo(from.plus(Duration.ofHours(72)));
    }

    @ParameterizedTest(name = "{0}, due {1}, stopped {2}, goes on {3}: due {4}")
    @CsvSource({
            "PT72H, 2026-01-08T10:00, 2026-01-06T10:00, 2026-01-07T10:00, 2026-01-09T10:00",
            "P7D, 2026-03-12T10:00, 2026-03-06T10:00, 2026-03-09T10:00, 2026-03-15T10:00",
            "2 business days, 2026-01-12T10:00, 2026-01-08T22:00, 2026-01-10T08:00, 2026-01-13T12:00",
            "2 business days, 2026-01-12T10:00, 2026-01-08T22:00, 2026-01-08T20:00, 2026-01-12T10:00"})
    void whatWasLeftIsLeft(String term, LocalDateTime due, LocalDateTime stopped, LocalDateTime on,
            LocalDateTime then) {
        assertThat(local(clinic.resumed(at(due), Term.of(term), at(stopped), at(on)))).isEqualTo(then);
    }

    /** As the Office of Personnel Management lists them for 2026. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03",
            "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25"})
    void aFederalHolidayIsNoBusinessDay(LocalDate day) {
        assertThat(Holidays.US_FEDERAL.isBusinessDay(day)).isFalse();
    }

    @Test
    void ayearHasAsManyBusinessDaysAsTheCalendarSays() {
        // When
        long days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1))
                .filter(Holidays.US_FEDERAL::isBusinessDay).count();

        // Then
        assertThat(days).isEqualTo(261 - 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "P0D", "PT-1H", "7", "two business days", "P1M"})
    void whatIsNoTermIsRefusedWithWhatIsMeant(String text) {
        assertThatThrownBy(() -> Term.of(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("must be hours (PT72H), calendar days (P7D) or business days (2 business days)");
    }

    @Test
    void soonIsADayBeforeOrTheLastQuarterOfAShortTerm() {
        // Given
        Instant due = at(LocalDateTime.parse("2026-01-12T10:00"));
        Allowance week = new Allowance(Term.of("P7D"), NEW_YORK, Duration.ofHours(24));
        Allowance expedited = new Allowance(Term.of("PT72H"), NEW_YORK, Duration.ofHours(24));

        // Then
        assertThat(local(week.soonAt(due))).isEqualTo("2026-01-11T10:00");
        assertThat(local(expedited.soonAt(due))).isEqualTo("2026-01-11T16:00");
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(NEW_YORK).toInstant();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, NEW_YORK);
    }
}
