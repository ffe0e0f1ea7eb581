package org.priorauth.submission.domain.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.domain.after.Afterwards.ANA;
import static org.priorauth.submission.domain.after.Afterwards.DECIDED;
import static org.priorauth.submission.domain.after.Afterwards.PERIOD;
import static org.priorauth.submission.domain.after.Afterwards.WATCH;
import static org.priorauth.submission.domain.after.Afterwards.denied;
import static org.priorauth.submission.domain.after.Afterwards.line;
import static org.priorauth.submission.domain.after.Afterwards.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.Owed;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Decided;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Owing;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;

class AppealTest {

    private static final Instant OWED = noon(2026, 4, 15);
    private static final Appeal BEGUN = Appeal.begun(new UUID(7, 7), "The record shows the need.", false,
            Decision.DENIED, ANA, DECIDED);

    private static Ruled look(Submission state, Instant now) {
        return (Ruled) WATCH.look(state, now);
    }

    private static Ruled ready() {
        Ruled begun = Disputing.appeal(denied(), BEGUN).orElseThrow();
        return begun.appealing(BEGUN.packed(new Appeal.Packet(DECIDED, 7, List.of())));
    }

    private static Appealed sent() {
        return (Appealed) look(Disputing.sent(ready(), new Appeal.Sent(Appeal.Way.FAX, LocalDate.of(2026, 3, 16),
                Optional.of("F-1"), ANA, noon(2026, 3, 16), OWED)).orElseThrow(), noon(2026, 3, 16));
    }

    private static List<String> seen(Ruled state) {
        return Attentions.of(state).stream().map(Attention::kind).toList();
    }

    @Test
    void anAppealContestsTheDecisionAndIsNotSentBeforeItIsPutTogether() {
        // When
        Ruled begun = look(Disputing.appeal(denied(), BEGUN).orElseThrow(), DECIDED);

        // Then
        assertThat(begun).isInstanceOf(Decided.class);
        assertThat(begun.after().dispute().isContested()).isTrue();
        assertThat(seen(begun)).isEmpty();
        assertThat(Disputing.sent(begun,
                new Appeal.Sent(Appeal.Way.FAX, LocalDate.of(2026, 3, 16), Optional.empty(), ANA, DECIDED, OWED)))
                .isEmpty();
    }

    @Test
    void whatIsPutTogetherIsToBeSentByTheLastDay() {
        // When
        Ruled ready = look(ready(), DECIDED);

        // Then
        assertThat(Attentions.of(ready)).containsExactly(new Attention("appeal-to-send",
                "The appeal is ready: send its packet by 14 May 2026, then record how.",
                Instant.parse("2026-05-15T04:00:00Z")));
    }

    @Test
    void oneAppealAtATimeButWhatWasNotSentIsPutTogetherAnew() {
        assertThat(Disputing.appeal(ready(), BEGUN)).isPresent();
        assertThat(Disputing.appeal(Disputing.appeal(denied(), BEGUN).orElseThrow(), BEGUN)).isEmpty();
        assertThat(Disputing.appeal(sent(), BEGUN)).isEmpty();
        assertThat(Disputing.accept(sent(), new ClinicAnswer(ClinicAnswer.Kind.ACCEPTED, "x", ANA, DECIDED))).isEmpty();
    }

    @Test
    void acceptingDropsAnAppealThatWasNotSent() {
        // When
        Ruled accepted = Disputing.accept(ready(),
                new ClinicAnswer(ClinicAnswer.Kind.ACCEPTED, "The patient moved.", ANA, DECIDED)).orElseThrow();

        // Then
        assertThat(accepted.after().dispute().appeal()).isEmpty();
    }

    @Test
    void aPayerThatIsLateWithAnAppealIsAsked() {
        // When
        Ruled late = look(sent(), OWED);

        // Then
        assertThat(seen(sent())).isEmpty();
        assertThat(seen(late)).containsExactly("appeal-overdue");
        assertThat(Owing.of(sent())).contains(new Owed("payer", noon(2026, 3, 16), OWED, "running",
                "The payer owes its decision on the appeal."));
        assertThat(Owing.of(late).map(Owed::state)).contains("overdue");
        assertThat(WATCH.next(sent(), noon(2026, 3, 16))).contains(OWED);
    }

    @ParameterizedTest
    @CsvSource({"A3,UPHELD,DENIED", "A1,OVERTURNED,APPROVED", "A6,PARTLY_OVERTURNED,MODIFIED"})
    void whatBecameOfItFollowsFromWhatThePayerDecidesThen(String action, Appeal.Outcome outcome, Decision decision) {
        // When
        Ruled after = look(Hearing.byPerson(sent(), PayerAnswer.byPerson(List.of(line(1, action, 8, PERIOD))),
                noon(2026, 4, 2)), noon(2026, 4, 2));

        // Then
        assertThat(after).isInstanceOf(Decided.class);
        assertThat(after.decision()).isEqualTo(decision);
        assertThat(after.after().dispute().appeal().flatMap(Appeal::result))
                .contains(new Appeal.Result(outcome, noon(2026, 4, 2)));
        assertThat(after.after().dispute().answer()).isEmpty();
    }

    @Test
    void aPayerThatRepeatsWhatIsAppealedDecidesNothing() {
        // When
        Submission after = Hearing.of(sent(), PayerAnswer.byPerson(List.of(line(1, "A3", null, null))),
                noon(2026, 3, 17), OWED);

        // Then
        assertThat(after).isEqualTo(sent());
    }

    @Test
    void anotherDecisionByNotificationDecidesTheAppeal() {
        // When
        Ruled after = look(Hearing.of(sent(), PayerAnswer.byPerson(List.of(line(1, "A1", null, PERIOD))),
                noon(2026, 3, 17), OWED), noon(2026, 3, 17));

        // Then
        assertThat(after.decision()).isEqualTo(Decision.APPROVED);
        assertThat(after.after().dispute().appeal().flatMap(Appeal::result).map(Appeal.Result::outcome))
                .contains(Appeal.Outcome.OVERTURNED);
    }

    @ParameterizedTest
    @CsvSource({"OVERTURNED,A1,true", "OVERTURNED,A3,false", "OVERTURNED,A6,false", "PARTLY_OVERTURNED,A6,true"})
    void theWordForAnOutcomeMustFitItsLines(Appeal.Outcome outcome, String action, boolean fits) {
        assertThat(Overturning.of(sent(), outcome, List.of(line(1, action, 8, PERIOD)), OWED).isPresent())
                .isEqualTo(fits);
    }

    @Test
    void whatWasUpheldIsNotAppealedThereAgain() {
        // When
        Ruled upheld = look(
                Overturning.of(sent(), Appeal.Outcome.UPHELD, List.of(), noon(2026, 4, 2)).orElseThrow(),
                noon(2026, 4, 2));

        // Then
        assertThat(upheld.after().dispute().appeal().flatMap(Appeal::result).map(Appeal.Result::outcome))
                .contains(Appeal.Outcome.UPHELD);
        assertThat(Disputing.appeal(upheld, BEGUN)).isEmpty();
    }
}
