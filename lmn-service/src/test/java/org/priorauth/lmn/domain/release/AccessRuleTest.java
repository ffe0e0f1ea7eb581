package org.priorauth.lmn.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRuleTest {

    private final AccessRule rule = new AccessRule(ZoneId.of("America/New_York"), 30, 30, 7);

    @ParameterizedTest
    @CsvSource({
            // the evening in New York is the next day in Greenwich
            "2026-03-03T02:00:00Z, 2026-04-01",
            "2026-03-03T14:00:00Z, 2026-04-02",
            // over both ends of daylight saving, a month's end and a leap day
            "2026-02-20T15:00:00Z, 2026-03-22",
            "2026-10-15T15:00:00Z, 2026-11-14",
            "2028-01-30T15:00:00Z, 2028-02-29"})
    void thirtyDaysOfTheClinicsCalendar(Instant received, LocalDate due) {
        assertThat(rule.due(received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-02T03:59:59Z, false", "2026-04-02T04:00:00Z, true"})
    void theLastDayCountsToItsEndInTheClinic(Instant now, boolean late) {
        assertThat(rule.late(LocalDate.of(2026, 4, 1), now)).isEqualTo(late);
    }

    @Test
    void theEndOfTheLastDayMovesWithDaylightSaving() {
        assertThat(rule.lateFrom(LocalDate.of(2026, 12, 1))).isEqualTo(Instant.parse("2026-12-02T05:00:00Z"));
    }
}
