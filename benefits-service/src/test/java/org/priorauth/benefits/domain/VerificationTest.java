package org.priorauth.benefits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.benefits.domain.Words.after;
import static org.priorauth.benefits.domain.Words.ana;
import static org.priorauth.benefits.domain.Words.anas;
import static org.priorauth.benefits.domain.Words.line;
import static org.priorauth.benefits.domain.Words.payer;
import static org.priorauth.benefits.domain.Words.silence;
import static org.priorauth.benefits.domain.Words.visits;
import static org.priorauth.contracts.Answer.NO;
import static org.priorauth.contracts.Answer.UNKNOWN;
import static org.priorauth.contracts.Answer.YES;
import static org.priorauth.contracts.benefits.Ruling.Question.AUTHORIZATION_REQUIRED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.benefits.domain.Verification.Asking;
import org.priorauth.benefits.domain.Verification.Decided;
import org.priorauth.benefits.domain.Verification.Determined;
import org.priorauth.benefits.domain.Verification.NeedsPerson;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.benefits.CoverageDetermined.Outcome;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.intake.RequestChanged;

import com.fasterxml.jackson.core.JsonProcessingException;

class VerificationTest {

    private static final Actor BENEFITS = Actor.service("benefits");

    private static Asking asking() {
        return Verification.start(Words.request(RequestChanged.Outcome.ACCEPTED, 2, Words.order(1)), 0, after(0));
    }

    private static Determination standing(Open open) {
        return open.standing().orElseThrow();
    }

    @Test
    void aUsableAnswerIsDetermined() {
        // When
        Open now = asking().hear(payer(0, YES, line(1, YES, NO)), after(1), BENEFITS);

        // Then
        assertThat(now).isInstanceOf(Determined.class);
        assertThat(standing(now)).extracting(Determination::outcome, Determination::at, Determination::by,
                Determination::orderRevision).containsExactly(Outcome.AUTH_REQUIRED, after(1), BENEFITS, 2);
    }

    @Test
    void noAnswerNeedsAPersonAndSaysWhyAndNothingElse() {
        // When
        Open now = asking().hear(silence(0), after(1), BENEFITS);

        // Then
        assertThat(now).isInstanceOf(NeedsPerson.class);
        assertThat(standing(now).reasons()).containsExactly(Trouble.UNREACHABLE);
        assertThat(standing(now).rulings()).isEmpty();
    }

    @Test
    void tooFewVisitsLeftIsAReasonAndNotADecision() {
        // When
        Open now = asking().hear(payer(0, YES, line(1, YES, YES, NO, visits(Figure.Name.REMAINING, 20))), after(1),
                BENEFITS);

        // Then
        assertThat(standing(now).outcome()).isEqualTo(Outcome.AUTH_REQUIRED);
        assertThat(standing(now).reasons())
                .containsExactly(new Reason("limit.exceeded", "Line 1 asks for 24 visits, 20 remain."));
    }

    @Test
    void justEnoughVisitsLeftIsNoReason() {
        // When
        Open now = asking().hear(payer(0, YES, line(1, YES, YES, NO, visits(Figure.Name.REMAINING, 24))), after(1),
                BENEFITS);

        // Then
        assertThat(standing(now).reasons()).isEmpty();
    }

    @Test
    void whatStoodStandsWhileThePayerIsAskedAgain() {
        // Given
        Open determined = asking().hear(payer(0, YES, line(1, YES, NO)), after(1), BENEFITS);

        // When
        Asking again = determined.askAgain(after(10));

        // Then
        assertThat(again.standing()).isEqualTo(determined.standing());
        assertThat(again.inquiry().askId(new UUID(0, 7))).isEqualTo("00000000-0000-0000-0000-000000000007-2");
    }

    @Test
    void whatWasKnownIsNotForgottenWhenThePayerCannotBeAskedAgain() {
        // Given
        Asking again = asking().hear(payer(0, YES, line(1, YES, NO)), after(1), BENEFITS).askAgain(after(10));

        // When
        Open now = again.hear(silence(10), after(11), BENEFITS);

        // Then
        assertThat(standing(now).outcome()).isEqualTo(Outcome.AUTH_REQUIRED);
        assertThat(standing(now).reasons()).containsExactly(Trouble.UNREACHABLE);
    }

    @Test
    void aLateAnswerIsKeptBesideThePersonsAndChangesNothing() {
        // Given
        Decided determined = asking().recorded(ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)));

        // When
        Open now = determined.hear(payer(0, NO, line(1, NO, NO)), after(6), BENEFITS);

        // Then
        assertThat(now.standing()).isEqualTo(determined.standing());
        assertThat(now.inquiry().said()).hasSize(2);
    }

    @Test
    void aLateAnswerHelpsWhereThePersonsWordDidNotSuffice() {
        // Given
        Decided open = asking().recorded(ana(5, anas(5, AUTHORIZATION_REQUIRED, UNKNOWN)));

        // When
        Open now = open.hear(payer(0, YES, line(1, NO, NO)), after(6), BENEFITS);

        // Then
        assertThat(standing(now).outcome()).isEqualTo(Outcome.NOT_REQUIRED);
    }

    @Test
    void aPersonsWordHoldsForTheOrderItWasGivenFor() {
        // Given
        Decided determined = asking().recorded(ana(5, anas(5, AUTHORIZATION_REQUIRED, NO)));
        RequestChanged amended = Words.request(RequestChanged.Outcome.AMENDED, 3, Words.order(2));

        // When
        Open now = determined.askAbout(Words.question(2), amended, after(9)).hear(silence(9), after(10), BENEFITS);

        // Then
        assertThat(standing(now).outcome()).isEqualTo(Outcome.NEEDS_PERSON);
        assertThat(now.inquiry().earlier()).hasSize(1);
    }

    @Test
    void theSameWordTwiceIsOneWord() {
        // When
        Decided determined = asking().recorded(ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)));

        // Then
        assertThat(determined.inquiry().lastWordIs(ana(6, anas(6, AUTHORIZATION_REQUIRED, YES)))).isTrue();
        assertThat(determined.inquiry().lastWordIs(ana(6, anas(6, AUTHORIZATION_REQUIRED, NO)))).isFalse();
    }

    @Test
    void everyStateComesBackFromItsJsonAsItWas() throws JsonProcessingException {
        // Given
        Instant at = after(1);
        Figure copay = new Figure(Figure.Name.COPAY, new BigDecimal("25.50"), "usd", null, Words.FHIR, at);
        Open determined = asking().hear(payer(0, YES, line(1, YES, YES, NO, copay)), at, BENEFITS);
        List<Verification> states = List.of(asking(), determined, determined.askAgain(at),
                asking().hear(silence(0), at, BENEFITS),
                asking().recorded(ana(5, anas(5, AUTHORIZATION_REQUIRED, YES))),
                new Verification.Withdrawn(3, 1));

        for (Verification state : states) {
            // When
            String written = TestJson.MAPPER.writerFor(Verification.class).writeValueAsString(state);

            // Then
            assertThat(TestJson.MAPPER.readValue(written, Verification.class)).isEqualTo(state);
        }
    }
}
