package org.priorauth.lmn.domain.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.lmn.domain.validity.Validity.Told;

class ValidityTest {

    private static final ZoneId CLINIC = ZoneId.of("America/New_York");
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final Optional<LocalDate> NO_END = Optional.empty();

    private static ValidityRule rule(boolean whole, Integer months, Integer visits) {
        return new ValidityRule(whole, months, visits, 30, 2);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 1, 2026-02-28", "2028-01-31, 1, 2028-02-29", "2026-08-31, 6, 2027-02-28",
            "2026-03-02, 6, 2026-09-02"})
    void monthsEndOnTheSameDayOrTheMonthsLast(LocalDate signed, int months, LocalDate until) {
        assertThat(Validity.of(rule(false, months, null), signed, told(NO_END, 0)).until()).isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, 2026-05-31", "2026-12-31, 2026-09-02"})
    void ofSeveralEndsTheFirstCounts(LocalDate authorizationEnd, LocalDate until) {
        assertThat(Validity.of(rule(true, 6, null), SIGNED, told(Optional.of(authorizationEnd), 0)).until())
                .isEqualTo(until);
    }

    @Test
    void thePeriodAskedForEndsNothingWhereTheRuleDoesNotSaySo() {
        assertThat(Validity.of(rule(false, null, 10), SIGNED, told(Optional.of(SIGNED), 0)).until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-02, false", "2026-09-03, true"})
    void theLastDayIsAGoodDay(LocalDate today, boolean over) {
        assertThat(Validity.of(rule(false, 6, null), SIGNED, told(NO_END, 0)).over(today)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"7, 3, false, false", "8, 2, true, false", "9, 1, true, false", "10, 0, true, true",
            "12, 0, true, true"})
    void visitsRunOutAndEndALetter(int used, int left, boolean runsOut, boolean over) {
        // Given
        ValidityRule rule = rule(false, null, 10);

        // When
        Validity validity = Validity.of(rule, SIGNED, told(NO_END, used));

        // Then
        assertThat(validity.visitsLeft()).isEqualTo(left);
        assertThat(validity.runsOut(rule, SIGNED)).isEqualTo(runsOut);
        assertThat(validity.over(SIGNED)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-02, false", "2026-08-03, true"})
    void theNextLetterIsBegunThirtyDaysAhead(LocalDate today, boolean runsOut) {
        ValidityRule rule = rule(false, 6, null);
        assertThat(Validity.of(rule, SIGNED, told(NO_END, 0)).runsOut(rule, today)).isEqualTo(runsOut);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-08-03T04:00:00Z", "2026-08-03, 2026-09-03T04:00:00Z"})
    void itIsLookedAtAgainWhenADayChangesSomething(LocalDate today, Instant next) {
        ValidityRule rule = rule(false, 6, null);
        assertThat(Validity.of(rule, SIGNED, told(NO_END, 0)).nextLook(rule, today, CLINIC)).contains(next);
    }

    /** Signed in summer time, over in winter time: midnight of the clinic is an hour later in Greenwich. */
    @Test
    void daylightSavingMovesTheEndWithTheClinic() {
        ValidityRule rule = rule(false, 9, null);
        assertThat(Validity.of(rule, LocalDate.of(2026, 3, 31), told(NO_END, 0)).nextLook(rule,
                LocalDate.of(2026, 12, 20), CLINIC)).contains(Instant.parse("2027-01-01T05:00:00Z"));
    }

    @Test
    void nothingIsLookedAtOnceItIsOver() {
        ValidityRule rule = rule(false, 6, null);
        assertThat(Validity.of(rule, SIGNED, told(NO_END, 0)).nextLook(rule, LocalDate.of(2026, 9, 3), CLINIC))
                .isEmpty();
    }

    @Test
    void whatEndsALetterIsSaidInPlainWords() {
        assertThat(Validity.of(rule(true, 1, 12), SIGNED, told(Optional.of(SIGNED.plusDays(60)), 0)).why())
                .containsExactly(
                        "until the end of the period asked for", "for 1 month", "for 12 visits",
                        "until the plan of care changes");
    }

    private static Told told(Optional<LocalDate> asked, int visits) {
        return new Told(asked.map(CareEnds::asked), visits, Optional.empty());
    }
}
