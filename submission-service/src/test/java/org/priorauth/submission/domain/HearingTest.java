package org.priorauth.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.PayerAnswer.Outcome;

class HearingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant DUE = NOON.plusSeconds(1000);
    private static final Intent INTENT = new Intent(UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a"),
            Intent.Kind.REQUEST, 1, List.of(1), Optional.empty(), NOON);
    private static final Sending SENDING = new Sending(Facts.none(), INTENT, 0, Optional.empty(),
            Optional.empty());

    @Test
    void theFirstAnswerOpensTheCaseAndStartsTheClock() {
        // When
        Submission after = SENDING.answered(answer("A4"), NOON, DUE);

        // Then
        Pended pended = (Pended) after;
        assertThat(pended.file().intent()).contains(INTENT);
        assertThat(pended.file().sentAt()).isEqualTo(NOON);
        assertThat(pended.file().dueAt()).contains(DUE);
    }

    @Test
    void aDecisionEndsAPend() {
        // When
        Submission after = Hearing.of(pended(), answer("A3"), NOON, DUE);

        // Then
        assertThat(((Decided) after).decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void aPendDoesNotUndoADecision() {
        // Given
        Submission decided = Hearing.of(pended(), answer("A1"), NOON, DUE);

        // When
        Submission after = Hearing.of(decided, answer("A4"), NOON, DUE);

        // Then
        assertThat(after).isEqualTo(decided);
    }

    @Test
    void aLaterDecisionReplacesAnEarlierOne() {
        // Given
        Submission denied = Hearing.of(pended(), said("A3", NOON, 4L), NOON, DUE);

        // When
        Submission after = Hearing.of(denied, said("A1", NOON.plusSeconds(60), 5L), NOON, DUE);

        // Then
        assertThat(((Decided) after).decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void anAnswerThePayerMadeEarlierComesTooLate() {
        // Given
        Submission denied = Hearing.of(pended(), said("A3", NOON.plusSeconds(60), 5L), NOON, DUE);

        // When
        Submission after = Hearing.of(denied, said("A1", NOON, 6L), NOON, DUE);

        // Then
        assertThat(after).isEqualTo(denied);
    }

    @Test
    void atTheSameTimeTheNumberOfTheEventDecidesWhatIsOlder() {
        // Given
        Submission denied = Hearing.of(pended(), said("A3", NOON, 5L), NOON, DUE);

        // When
        Submission after = Hearing.of(denied, said("A1", NOON, 4L), NOON, DUE);

        // Then
        assertThat(after).isEqualTo(denied);
    }

    @Test
    void aNotificationMayBeFasterThanTheAnswerItself() {
        // When
        Submission after = Hearing.of(SENDING, answer("A1"), NOON, DUE);

        // Then
        assertThat(((Decided) after).file().intent()).contains(INTENT);
    }

    @Test
    void aRequestGivenUpAsLostIsFoundAgainByANotification() {
        // Given
        Failed lost = SENDING.fail(Failures.answerUnknown(), List.of(), Again.NOT);

        // When
        Submission after = Hearing.of(lost, answer("A1"), NOON, DUE);

        // Then
        assertThat(((Decided) after).decision()).isEqualTo(Decision.APPROVED);
        assertThat(((Decided) after).file().dueAt()).contains(DUE);
    }

    @Test
    void whatWasNeverSentHearsNothing() {
        // Given
        Submission assembling = new Assembling(Facts.none());

        // When
        Submission after = Hearing.of(assembling, answer("A1"), NOON, DUE);

        // Then
        assertThat(after).isEqualTo(assembling);
    }

    @Test
    void whatWasTakenBackStaysTakenBack() {
        // Given
        Submission cancelled = new Cancelled(Facts.none(), Optional.of(INTENT), Optional.empty());

        // When
        Submission after = Hearing.of(cancelled, answer("A1"), NOON, DUE);

        // Then
        assertThat(after).isEqualTo(cancelled);
    }

    @Test
    void aReminderWhileOurReplyIsOnItsWayChangesNothing() {
        // Given
        Replying replying = asked().reply(new Reply(asked().file(), List.of(), Optional.of("words")));

        // When
        Submission after = Hearing.of(replying, answer("A4"), NOON, DUE);

        // Then
        assertThat(after).isEqualTo(replying);
    }

    @Test
    void aDecisionWhileOurReplyIsOnItsWayEndsTheCase() {
        // Given
        Sending reply = asked().reply(new Reply(asked().file(), List.of(), Optional.of("words"))).packed(INTENT);

        // When
        Submission after = Hearing.of(reply, answer("A1"), NOON, DUE);

        // Then
        assertThat(after).isInstanceOf(Decided.class);
    }

    @Test
    @Shows("spec-47")
    void numbersThatChangeWhileACaseIsPendedAreAllKept() {
        // Given
        Submission pended = SENDING.answered(numbered("PEND-1"), NOON, DUE);

        // When
        Submission after = Hearing.of(pended, numbered("PEND-2"), NOON, DUE);

        // Then
        assertThat(((Pended) after).file().references()).containsExactly("PEND-1", "PEND-2");
    }

    @Test
    void aPersonsWordStandsOverAFailure() {
        // Given
        Failed lost = SENDING.fail(Failures.payerUnreachable(), List.of(), Again.SAME_INTENT);

        // When
        Submission after = Hearing.byPerson(lost, PayerAnswer.byPerson(answer("A1").lines()), NOON);

        // Then
        assertThat(((Decided) after).file().intent()).contains(INTENT);
    }

    @Test
    void aPersonsEmptyWordDecidesNothing() {
        // Given
        Submission pended = pended();

        // When
        Submission after = Hearing.byPerson(pended, PayerAnswer.byPerson(List.of()), NOON);

        // Then
        assertThat(after).isEqualTo(pended);
    }

    @Test
    void takenWithoutAWordIsSentAndNothingMore() {
        // When
        Submission after = SENDING.taken(NOON, DUE);

        // Then
        assertThat(after).isInstanceOf(Sent.class);
    }

    @Test
    void aFailureThatMayHaveReachedThePayerIsRetriedByAskingFirst() {
        // Given
        Failed lost = SENDING.fail(Failures.payerUnreachable(), List.of(), Again.SAME_INTENT);

        // When
        Submission again = lost.retry().orElseThrow();

        // Then
        assertThat(((Sending) again).tries()).isEqualTo(1);
        assertThat(((Sending) again).intent()).isEqualTo(INTENT);
    }

    @Test
    void whatOnlyAPersonCanFindOutIsNotRetried() {
        // Given
        Failed lost = SENDING.fail(new Failure("answer-unknown", "x", false), List.of(), Again.NOT);

        // When
        Optional<Submission> again = lost.retry();

        // Then
        assertThat(again).isEmpty();
    }

    private static Submission pended() {
        return SENDING.answered(answer("A4"), NOON, DUE);
    }

    private static InformationRequested asked() {
        PayerAnswer pend = answer("A4");
        return (InformationRequested) SENDING.answered(new PayerAnswer(Outcome.COMPLETE, pend.lines(),
                List.of(new RequestedInformation(null, 1, "notes", null)), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Moment.UNKNOWN), NOON, DUE);
    }

    private static PayerAnswer answer(String action) {
        return CaseFoldTest.answer(Outcome.COMPLETE, action);
    }

    private static PayerAnswer said(String action, Instant created, Long event) {
        PayerAnswer answer = answer(action);
        return new PayerAnswer(Outcome.COMPLETE, answer.lines(), List.of(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), new Moment(Optional.of(created), Optional.of(event)));
    }

    private static PayerAnswer numbered(String reference) {
        return new PayerAnswer(Outcome.COMPLETE, answer("A4").lines(), List.of(), List.of(), List.of(reference),
                Optional.empty(), Optional.empty(), Moment.UNKNOWN);
    }
}
