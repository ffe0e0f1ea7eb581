package org.priorauth.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.ServiceLine;

class TimingMappingTest {

    private static final String BOUNDS = "\"boundsPeriod\": { \"start\": \"2026-03-09\", \"end\": \"2026-05-31\" }";

    @Test
    void aFrequencyIsTimesPerUnitForSoManyUnits() {
        assertThat(frequency(BOUNDS, 2, "1", "wk")).isEqualTo(new Frequency(2, "week", 12));
        assertThat(frequency(BOUNDS, 1, "1", "d")).isEqualTo(new Frequency(1, "day", 84));
        assertThat(frequency(duration("12", "wk"), 2, "1", "wk")).isEqualTo(new Frequency(2, "week", 12));
        assertThat(frequency(duration("84", "d"), 2, "1", "wk")).isEqualTo(new Frequency(2, "week", 12));
        assertThat(frequency(duration("6", "mo"), 1, "1", "mo")).isEqualTo(new Frequency(1, "month", 6));
        assertThat(
                frequency("\"boundsPeriod\": { \"start\": \"2026-03-10\", \"end\": \"2026-09-09\" }", 1, "1.0", "mo"))
                .isEqualTo(new Frequency(1, "month", 6));
    }

    @Test
    void whatDoesNotComeOutWholeIsLeftOpen() {
        assertThat(frequency(duration("3", "mo"), 2, "1", "wk")).isEqualTo(new Frequency(2, "week", null));
        assertThat(frequency(duration("10", "d"), 2, "1", "wk")).isEqualTo(new Frequency(2, "week", null));
        assertThat(frequency("\"boundsPeriod\": { \"start\": \"2026-03-09\" }", 2, "1", "wk"))
                .isEqualTo(new Frequency(2, "week", null));
    }

    @Test
    void everyTwoWeeksIsNoNumberOfTimesAWeek() {
        assertThat(frequency(BOUNDS, 1, "2", "wk")).isNull();
        assertThat(frequency(BOUNDS, 1, "1", "h")).isNull();
    }

    @Test
    void aDayOrAPeriodIsWhenItIsAskedFor() {
        assertThat(line(Bundles.knee().replaceFirst("(?s)\"occurrenceTiming\".*?\\},\\s*\"requester\"",
                "\"occurrenceDateTime\": \"2026-03-09T08:00:00-05:00\", \"requester\"")).period())
                .isEqualTo(new DatePeriod(LocalDate.of(2026, 3, 9), null));
        assertThat(line(Bundles.knee().replaceFirst("(?s)\"occurrenceTiming\".*?\\},\\s*\"requester\"",
                "\"occurrencePeriod\": {\"start\": \"2026-03-09\", \"end\": \"2026-04\"}, \"requester\"")).period())
                .isEqualTo(new DatePeriod(LocalDate.of(2026, 3, 9), null));
    }

    private static String duration(String value, String unit) {
        return "\"boundsDuration\": { \"value\": " + value + ", \"code\": \"" + unit + "\" }";
    }

    private static Frequency frequency(String bounds, int times, String period, String unit) {
        return line(Bundles.knee().replace(BOUNDS, bounds).replace("\"frequency\": 2", "\"frequency\": " + times)
                .replace("\"period\": 1,", "\"period\": " + period + ",")
                .replace("\"periodUnit\": \"wk\"", "\"periodUnit\": \"" + unit + "\"")).frequency();
    }

    private static ServiceLine line(String bundle) {
        return Bundles.brought(bundle.getBytes(StandardCharsets.UTF_8)).drafts().get(0).order().lines().get(0);
    }
}
