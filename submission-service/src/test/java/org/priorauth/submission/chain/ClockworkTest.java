package org.priorauth.submission.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Step.Wanted;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Moment;
import org.priorauth.submission.domain.Owing;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Pended;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Afterwards;

/** A week from Monday, 2 March 2026; the clocks are put on the Sunday between. */
class ClockworkTest {

    private static final UUID ID = UUID.fromString("019caedc-2d18-7bb4-abe1-1cc855f64fb6");
    private static final Instant MONDAY = Instant.parse("2026-03-02T17:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-09T16:00:00Z");

    private final Moves moves = new Moves(Duration.ofHours(2), new Aftercare(Afterwards.WATCH), Clocks.WEEKS,
            new History(TestJson.MAPPER, UUID::randomUUID));

    @Test
    void whenTheClockStartsItIsKnownWhenItIsNearlyUpAndWhenItIs() {
        // When
        Step<Submission> step = step(sending(), answered("A4", List.of(), MONDAY), MONDAY);

        // Then
        assertThat(step.errands()).contains(new Wanted("overdue", DUE),
                new Wanted("due-soon", DUE.minus(Duration.ofHours(24))));
        assertThat(Owing.of(step.state().get()).get().why())
                .isEqualTo("The payer owes its decision within 7 calendar days.");
    }

    @Test
    void thatItIsNearlyUpIsSaidOnceWithTheDay() {
        // Given
        Submission pended = pended();

        // When
        Step<Submission> step = step(pended, pended.soon(), DUE.minusSeconds(86400));

        // Then
        SubmissionChanged told = (SubmissionChanged) step.announcements().get(0).payload().apply(4);
        assertThat(told.outcome()).isEqualTo(SubmissionChanged.Outcome.PENDED);
        assertThat(told.attention().get(0).kind()).isEqualTo("due-soon");
        assertThat(told.attention().get(0).dueAt()).isEqualTo(DUE);
        assertThat(step(step.state().get(), step.state().get().soon(), DUE).announcements()).isEmpty();
    }

    @Test
    void whileTheClinicOwesThePayersClockStandsStill() {
        // Given
        Instant asked = Instant.parse("2026-03-06T17:00:00Z");
        Submission pended = pended();

        // When
        Step<Submission> step = step(pended, heard(pended, "A4", question(), asked), asked);

        // Then
        assertThat(step.dropped()).contains("overdue", "due-soon");
        assertThat(Owing.of(step.state().get()).get().by()).isEqualTo("clinic");
        assertThat(Owing.of(step.state().get()).get().state()).isEqualTo("paused");
    }

    @Test
    void whatWasLeftIsLeftByTheClockOnTheWall() {
        // Given
        Instant asked = Instant.parse("2026-03-06T17:00:00Z");
        Instant answered = Instant.parse("2026-03-09T16:00:00Z");
        Submission waiting = heard(pended(), "A4", question(), asked);

        // When
        Submission after = heard(waiting, "A4", List.of(), answered);

        // Then
        Instant due = Instant.parse("2026-03-12T16:00:00Z");
        assertThat(((Pended) after).file().dueAt()).contains(due);
        assertThat(step(waiting, after, answered).errands()).contains(new Wanted("overdue", due),
                new Wanted("due-soon", due.minus(Duration.ofHours(24))));
    }

    private Submission pended() {
        return step(sending(), answered("A4", List.of(), MONDAY), MONDAY).state().orElseThrow();
    }

    private static Sending sending() {
        return new Sending(Facts.none(), new Intent(ID, Intent.Kind.REQUEST, 1, List.of(1), Optional.empty(), MONDAY),
                0,
                Optional.empty(), Optional.empty());
    }

    private static Submission answered(String action, List<RequestedInformation> asked, Instant at) {
        return sending().answered(answer(action, asked), at, Clocks.WEEK.end(at));
    }

    private static Submission heard(Submission before, String action, List<RequestedInformation> asked, Instant at) {
        return Hearing.of(before, answer(action, asked), at, at);
    }

    private static PayerAnswer answer(String action, List<RequestedInformation> asked) {
        LineDecision line = new LineDecision(1, action, List.of(), null, null, null, null, null, List.of());
        return new PayerAnswer(PayerAnswer.Outcome.COMPLETE, List.of(line), asked, List.of(), List.of(),
                Optional.empty(), Optional.empty(), Moment.UNKNOWN);
    }

    private static List<RequestedInformation> question() {
        return List.of(new RequestedInformation(null, 1, "the evaluation", null));
    }

    private Step<Submission> step(Submission before, Submission after, Instant at) {
        return moves.step(Optional.of(before), after,
                new Cause(Cast.RIVERSIDE, ID, Cast.ANA, at, "test.clock", ID, null, null));
    }
}
