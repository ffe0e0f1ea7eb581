package org.priorauth.benefits.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.contracts.Answer.NO;
import static org.priorauth.contracts.Answer.YES;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.Published;
import org.priorauth.benefits.domain.Statement.Silence;
import org.priorauth.benefits.domain.Trouble;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Asking;
import org.priorauth.benefits.domain.Verification.Determined;
import org.priorauth.benefits.domain.Verification.NeedsPerson;
import org.priorauth.benefits.domain.Verification.Withdrawn;
import org.priorauth.benefits.domain.Words;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Step.Wanted;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

class HearingTest {

    private static final Asking ASKING = Verification.start(Words.request(Outcome.ACCEPTED, 2, Cast.order()), 0,
            Cast.NOON);
    private static final Cause CAUSE = new Cause(Cast.RIVERSIDE, new UUID(1, 1), Actor.service("benefits"),
            Words.after(1), "errand.ask-payer", null, null, null);
    private static final Hearing HEARING = new Hearing(ASKING.inquiry(), Published.NOTHING);

    private static final PayerAnswer NO_AUTHORIZATION = Words.payer(0, YES, Words.line(1, NO, NO)).told();

    @Test
    void anAnswerIsWeighedAndAnnounced() {
        // When
        Step<Verification> step = HEARING.answered(Optional.of(ASKING), NO_AUTHORIZATION, CAUSE);

        // Then
        assertThat(step.state()).get().isInstanceOf(Determined.class);
        assertThat(step.announcements()).singleElement()
                .satisfies(announcement -> assertThat(announcement.topic()).isEqualTo(Topics.COVERAGE_DETERMINED));
    }

    @Test
    void aRefusalNeedsAPersonAndKeepsThePayersWords() {
        // When
        Step<Verification> step = HEARING.answered(Optional.of(ASKING),
                new Refused(Trouble.REFUSED, List.of("no such member")), CAUSE);

        // Then
        assertThat(((NeedsPerson) step.state().orElseThrow()).inquiry().said()).containsExactly(
                new Silence(Cast.NOON, Words.after(1), Trouble.REFUSED, List.of("no such member")));
        assertThat(step.announcements()).hasSize(1);
    }

    @Test
    void anAnswerToAnOvertakenQuestionMeansNothing() {
        // Given
        Optional<Verification> amended = Optional.of(ASKING.askAbout(Words.question(2),
                Words.request(Outcome.AMENDED, 3, Words.order(2)), Words.after(1)));

        // When
        Step<Verification> step = HEARING.answered(amended, NO_AUTHORIZATION, CAUSE);

        // Then
        assertThat(step).isEqualTo(Step.stay(amended));
    }

    @Test
    void anAnswerToAWithdrawnOrderMeansNothing() {
        // Given
        Optional<Verification> withdrawn = Optional.of(new Withdrawn(3, 1));

        // When
        Step<Verification> step = HEARING.answered(withdrawn, NO_AUTHORIZATION, CAUSE);

        // Then
        assertThat(step).isEqualTo(Step.stay(withdrawn));
    }

    @Test
    void thePauseThatThePayerAskedForIsKeptAndTheTriesAreCountedOn() {
        // When
        Step<Verification> step = HEARING.pausing(Optional.of(ASKING), 3, Duration.ofMinutes(2), CAUSE);

        // Then
        assertThat(step.errands()).containsExactly(new Wanted("ask-payer", Words.after(3)));
        assertThat(((Asking) step.state().orElseThrow()).inquiry().tries()).isEqualTo(3);
        assertThat(step.announcements()).isEmpty();
    }

    @Test
    void whenEveryTryWasLostThePayerCountsAsUnreachable() {
        // When
        Step<Verification> step = new AskPayer(null, null, null, null).giveUp(Optional.of(ASKING), CAUSE);

        // Then
        assertThat(((NeedsPerson) step.state().orElseThrow()).determination().reasons())
                .containsExactly(Trouble.UNREACHABLE);
    }
}
