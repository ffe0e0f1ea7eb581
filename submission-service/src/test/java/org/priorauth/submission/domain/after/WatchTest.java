package org.priorauth.submission.domain.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.domain.after.Afterwards.DECIDED;
import static org.priorauth.submission.domain.after.Afterwards.PERIOD;
import static org.priorauth.submission.domain.after.Afterwards.WATCH;
import static org.priorauth.submission.domain.after.Afterwards.approved;
import static org.priorauth.submission.domain.after.Afterwards.decided;
import static org.priorauth.submission.domain.after.Afterwards.denied;
import static org.priorauth.submission.domain.after.Afterwards.line;
import static org.priorauth.submission.domain.after.Afterwards.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Decided;
import org.priorauth.submission.domain.Expired;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ruled;

class WatchTest {

    private static final ClinicAnswer CONTESTED = new ClinicAnswer(ClinicAnswer.Kind.CONTESTED, "No.", Afterwards.ANA,
            DECIDED);
    private static final ClinicAnswer ACCEPTED = new ClinicAnswer(ClinicAnswer.Kind.ACCEPTED, "Yes.", Afterwards.ANA,
            DECIDED);

    private static Ruled look(Ruled state, Instant now) {
        return (Ruled) WATCH.look(state, now);
    }

    private static List<String> seen(Ruled state) {
        return Attentions.of(state).stream().map(Attention::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({"18,false", "19,false", "20,true", "24,true"})
    void twentyPerCentOf24VisitsIsLittle(int visits, boolean little) {
        // When
        Ruled state = look(VisitsTest.after(approved(), visits), noon(2026, 4, 20));

        // Then
        assertThat(seen(state).contains("running-out")).isEqualTo(little);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,false", "2,true"})
    void twoVisitsLeftAreFewOnceOneWasUsed(int visits, boolean little) {
        // When
        Ruled state = look(VisitsTest.after(decided(line(1, "A6", 4, PERIOD)), visits), noon(2026, 4, 20));

        // Then
        assertThat(seen(state).contains("running-out")).isEqualTo(little);
    }

    @Test
    void aRunningOutAuthorizationSaysWhatIsLeftAndUntilWhen() {
        // When
        Ruled state = look(VisitsTest.after(approved(), 20), noon(2026, 4, 20));

        // Then
        assertThat(Attentions.of(state)).containsExactly(new Attention("running-out",
                "4 of 24 visits of line 1 are left. If the care goes on, ask for the renewal now.",
                Instant.parse("2026-06-01T04:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"16,''", "17,authorization-expiring", "31,authorization-expiring"})
    void fourteenDaysAheadOfItsEndAnAuthorizationExpires(int day, String kind) {
        assertThat(seen(look(approved(), noon(2026, 5, day)))).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void anAuthorizationIsOverTheDayAfterItsLastOneInTheClinicsZone() {
        // Given 23:59 in New York
        Instant late = Instant.parse("2026-06-01T03:59:59Z");

        // When
        Ruled then = look(approved(), late);
        Ruled after = look(then, late.plusSeconds(1));

        // Then
        assertThat(then).isInstanceOf(Decided.class);
        assertThat(after).isInstanceOf(Expired.class);
        assertThat(seen(after)).isEmpty();
        assertThat(WATCH.next(after, late.plusSeconds(1))).isEmpty();
    }

    @Test
    void whatIsAuthorisedAfterwardsIsApprovedAndNotExpired() {
        // Given
        DatePeriod past = new DatePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

        // When
        Ruled state = look(decided(line(1, "A1", null, past)), noon(2026, 3, 12));

        // Then
        assertThat(state).isInstanceOf(Decided.class);
    }

    @Test
    void whereOneLineHasNoEndNothingIsOver() {
        // Given
        Ruled open = decided(line(1, "A1", null, PERIOD), line(2, "A1", 3, new DatePeriod(PERIOD.start(), null)));

        // When
        Ruled state = look(open, noon(2027, 1, 1));

        // Then
        assertThat(state).isInstanceOf(Decided.class);
    }

    @Test
    void aPayerThatProlongsItMakesItStandAgain() {
        // Given
        Ruled over = look(approved(), noon(2026, 6, 2));
        DatePeriod longer = new DatePeriod(PERIOD.start(), LocalDate.of(2026, 8, 31));

        // When
        Ruled after = look((Ruled) Hearing.byPerson(over, PayerAnswer.byPerson(List.of(line(1, "A1", null, longer))),
                noon(2026, 6, 2)), noon(2026, 6, 2));

        // Then
        assertThat(after).isInstanceOf(Decided.class);
    }

    @Test
    void theNextLookIsAheadOfTheEnd() {
        // When
        Optional<Instant> next = WATCH.next(approved(), DECIDED);

        // Then
        assertThat(next).contains(Instant.parse("2026-05-17T04:00:00Z"));
    }

    @Test
    void aDenialCanBeAppealedForAsManyDaysAsTheLawSays() {
        // When
        AppealTime time = denied().after().dispute().time().orElseThrow();

        // Then 65 days after 10 March
        assertThat(time).isEqualTo(new AppealTime(LocalDate.of(2026, 5, 14), Instant.parse("2026-05-15T04:00:00Z"),
                "42 CFR 422.582(b)"));
    }

    @Test
    void theDateOnTheNoticeCountsWhereAPersonReadIt() {
        // When
        Ruled state = look(Disputing.contest(denied(), CONTESTED, Optional.of(LocalDate.of(2026, 3, 5))).orElseThrow(),
                DECIDED);

        // Then
        assertThat(state.after().dispute().time().orElseThrow().lastDay()).isEqualTo(LocalDate.of(2026, 5, 9));
    }

    @Test
    void anApprovalCannotBeAppealed() {
        assertThat(approved().after().dispute().time()).isEmpty();
        assertThat(Disputing.contest(approved(), CONTESTED, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29,''", "2026-04-30,appeal-due", "2026-05-14,appeal-due", "2026-05-15,''"})
    void nobodyMissesTheTimeToAppealByNotAnswering(LocalDate day, String kind) {
        // When
        Ruled state = look(denied(), day.atTime(12, 0).atZone(WATCH.terms().zone()).toInstant());

        // Then
        assertThat(seen(state)).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void whatIsContestedPressesAtOnceAndWhatIsAcceptedNever() {
        // When
        Ruled contested = look(Disputing.contest(denied(), CONTESTED, Optional.empty()).orElseThrow(), DECIDED);
        Ruled accepted = look(Disputing.accept(contested, ACCEPTED).orElseThrow(), noon(2026, 5, 10));

        // Then
        assertThat(Attentions.of(contested)).containsExactly(new Attention("appeal-due",
                "The decision can be appealed until 14 May 2026 (42 CFR 422.582(b)).",
                Instant.parse("2026-05-15T04:00:00Z")));
        assertThat(seen(accepted)).isEmpty();
        assertThat(accepted.after().dispute().answer()).contains(ACCEPTED);
    }

    @Test
    void lookingTwiceFindsTheSame() {
        // Given
        Ruled once = look(VisitsTest.after(approved(), 20), noon(2026, 5, 20));

        // When
        Ruled twice = look(once, noon(2026, 5, 20));

        // Then
        assertThat(twice).isEqualTo(once);
    }
}
