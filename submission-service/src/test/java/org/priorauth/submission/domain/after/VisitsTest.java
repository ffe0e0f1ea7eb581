package org.priorauth.submission.domain.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.domain.after.Afterwards.PERIOD;
import static org.priorauth.submission.domain.after.Afterwards.approved;
import static org.priorauth.submission.domain.after.Afterwards.decided;
import static org.priorauth.submission.domain.after.Afterwards.line;
import static org.priorauth.submission.domain.after.Afterwards.noon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Ruled;

class VisitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);

    private static Reporting.Told visit(String id, LocalDate day, boolean removed, Reporting.Given... given) {
        return new Reporting.Told(new Visit(id, day, List.of(), removed, Afterwards.ANA, noon(2026, 5, 1)),
                List.of(given));
    }

    private static Reporting.Given given(int line, String quantity, String unit) {
        return new Reporting.Given(line, new BigDecimal(quantity), Optional.ofNullable(unit));
    }

    private static Ruled told(Ruled state, Reporting.Told told) {
        return ((Reporting.Done) Reporting.of(state, told, TODAY)).state();
    }

    private static String used(Ruled state) {
        Usage usage = Usage.of(state).get(0);
        return usage.used() + " used, " + usage.left().map(BigDecimal::toPlainString).orElse("?") + " left";
    }

    /** As many visits as named, each on a day of its own. */
    static Ruled after(Ruled state, int visits) {
        return IntStream.range(0, visits).boxed().reduce(state,
                (known, each) -> told(known, visit("v-" + each, MARCH.plusDays(each), false)), (one, other) -> other);
    }

    @Test
    void aVisitCountsOnceHoweverOftenItIsTold() {
        // Given
        Ruled once = told(approved(), visit("v-1", MARCH, false));

        // When
        Ruled twice = told(once, visit("v-1", MARCH, false));

        // Then
        assertThat(twice).isSameAs(once);
        assertThat(used(twice)).isEqualTo("1 used, 23 left");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08,0", "2026-03-09,1", "2026-05-01,1"})
    void onlyADayWithinThePeriodCounts(LocalDate day, int counted) {
        // When
        Ruled state = told(approved(), visit("v-1", day, false));

        // Then
        assertThat(Usage.of(state).get(0).visits()).isEqualTo(counted);
        assertThat(state.after().visits()).hasSize(1);
        assertThat(Usage.counts(state, state.after().visits().get(0))).isEqualTo(counted == 1);
    }

    @Test
    void aVisitIsCorrectedAndRemovedByItsId() {
        // Given
        Ruled known = told(approved(), visit("v-1", MARCH, false, given(1, "2", "VS")));

        // When
        Ruled corrected = told(known, visit("v-1", MARCH.plusDays(1), false, given(1, "1", null)));
        Ruled removed = told(corrected, visit("v-1", MARCH.plusDays(1), true));

        // Then
        assertThat(used(known)).isEqualTo("2 used, 22 left");
        assertThat(used(corrected)).isEqualTo("1 used, 23 left");
        assertThat(used(removed)).isEqualTo("0 used, 24 left");
        assertThat(removed.after().visits()).extracting(Visit::removed).containsExactly(true);
    }

    @Test
    void whatIsOverIsNotLeftAgain() {
        // When
        Ruled state = after(decided(line(1, "A6", 2, PERIOD)), 3);

        // Then
        assertThat(used(state)).isEqualTo("3 used, 0 left");
    }

    @Test
    void unitsOfFifteenMinutesAreCountedAsUnits() {
        // Given
        Ruled units = decided(new LineDecision(1, "A6", List.of(), "AUTH-1", null, new BigDecimal("40"), "UN", PERIOD,
                List.of()));

        // When
        Ruled state = told(units, visit("v-1", MARCH, false, given(1, "4", "units")));

        // Then
        assertThat(used(state)).isEqualTo("4 used, 36 left");
    }

    @Test
    void aCertificationWithChangesThatNamesNoAmountHasNoneToCountDownFrom() {
        // When
        Ruled state = after(decided(line(1, "A6", null, PERIOD)), 1);

        // Then
        assertThat(used(state)).isEqualTo("1 used, ? left");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-02,1,1,visits,in-future", "2026-03-11,2,1,visits,not-authorised",
            "2026-03-11,1,1,units,other-unit", "2026-03-11,1,0,visits,not-positive"})
    void whatCannotBeRightIsRefused(LocalDate day, int line, String quantity, String unit, String code) {
        // When
        Reporting reported = Reporting.of(approved(), visit("v-1", day, false, given(line, quantity, unit)), TODAY);

        // Then
        assertThat(((Reporting.Wrong) reported).code()).isEqualTo(code);
    }

    @Test
    void whereTwoLinesCountVisitsTheReportNamesTheLine() {
        // Given
        Ruled two = decided(line(1, "A1", null, PERIOD),
                new LineDecision(2, "A1", List.of(), "AUTH-2", null, BigDecimal.TEN, "visits", PERIOD, List.of()));

        // When
        Reporting reported = Reporting.of(two, visit("v-1", MARCH, false), TODAY);

        // Then
        assertThat(((Reporting.Wrong) reported).code()).isEqualTo("required");
    }
}
