package org.priorauth.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.priorauth.inbox.domain.TheChain.after;
import static org.priorauth.inbox.domain.TheChain.coverage;
import static org.priorauth.inbox.domain.TheChain.decided;
import static org.priorauth.inbox.domain.TheChain.hear;
import static org.priorauth.inbox.domain.TheChain.letter;
import static org.priorauth.inbox.domain.TheChain.line;
import static org.priorauth.inbox.domain.TheChain.request;
import static org.priorauth.inbox.domain.TheChain.submission;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.NextStep.Who;
import org.priorauth.inbox.domain.stages.Sentences;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.settings.HouseRules;

class CaseTest {

    @Test
    void anIncompleteOrderIsWorkForTheTeamUntilThePayersClockOfTheOffice() {
        // Given
        RequestChanged incomplete = request(RequestChanged.Outcome.INCOMPLETE, 1, 1);
        // When
        WorkItem item = after(incomplete).openItems().get(0);
        // Then: raised at 7 in the morning of New York, four hours of office from 8 on
        assertThat(item.kind()).isEqualTo("missing-facts");
        assertThat(item.owner()).isEqualTo(new Owner.Queue("coordinators"));
        assertThat(item.openedAt()).isEqualTo(Instant.parse("2026-03-02T12:00:01Z"));
        assertThat(item.dueAt()).isEqualTo(Instant.parse("2026-03-02T17:00:00Z"));
        assertThat(item.priority()).isEqualTo(2);
        assertThat(item.edition()).isEqualTo(1);
    }

    @Test
    void stillIncompleteIsTheSameWorkWithItsOldDueTime() {
        // Given
        Case first = after(request(RequestChanged.Outcome.INCOMPLETE, 1, 1));
        RequestChanged later = new RequestChanged(TheChain.ID, RequestChanged.Outcome.INCOMPLETE, 2,
                Cast.NOON.plusSeconds(90_000), Cast.EHR, 2, Cast.order(), List.of(), null);
        // When
        Case second = hear(first, later).now();
        // Then
        assertThat(second.items()).hasSize(1);
        assertThat(second.openItems().get(0).id()).isEqualTo(first.openItems().get(0).id());
        assertThat(second.openItems().get(0).dueAt()).isEqualTo(first.openItems().get(0).dueAt());
        assertThat(second.openItems().get(0).reason()).isEqualTo("The order is incomplete.");
    }

    @Test
    void theWorkIsClosedByTheWordThatMakesItNeedless() {
        // Given
        Case drafted = after(request(RequestChanged.Outcome.ACCEPTED, 1, 1),
                coverage(CoverageDetermined.Outcome.AUTH_REQUIRED, 1, 1),
                letter(LetterChanged.Outcome.DRAFTED, 1, 1));
        // When
        Told signed = hear(drafted, letter(LetterChanged.Outcome.SIGNED, 2, 1));
        // Then
        assertThat(signed.now().openItems()).isEmpty();
        assertThat(signed.now().items().get(0).closing()).isEqualTo(
                new WorkItem.Closing(TheChain.second(22), Cast.CHEN, "The letter is signed.", false));
        assertThat(signed.entries()).extracting(Entry::outcome).containsExactly("signed", "work-item-closed");
    }

    @Test
    void aSecondRefusalIsNewWorkThoughTheFirstWasSettledByHand() {
        // Given
        Case denied = after(decided(1, Decision.DENIED, line(1, "A3", null)));
        Case settled = ((Reply.Done) new Desk(denied, HouseRules.SHIPPED, TheDesk.ANA, java.util.Optional.empty())
                .finish(denied.openItems().get(0).id(), null)).told().now();
        Case appealed = hear(settled, submission(SubmissionChanged.Outcome.APPEALED, 2)).now();
        // When
        Case again = hear(appealed, decided(3, Decision.DENIED, line(1, "A3", null))).now();
        // Then
        assertThat(settled.openItems()).isEmpty();
        assertThat(again.openItems()).hasSize(1);
        assertThat(again.openItems().get(0).id()).isNotEqualTo(denied.openItems().get(0).id());
    }

    @Test
    void whatAPersonSettledStaysSettledWhileNothingNewIsSaid() {
        // Given
        Case denied = after(decided(1, Decision.DENIED, line(1, "A3", null)));
        Case settled = ((Reply.Done) new Desk(denied, HouseRules.SHIPPED, TheDesk.ANA, java.util.Optional.empty())
                .finish(denied.openItems().get(0).id(), null)).told().now();
        // When
        Case later = hear(settled, coverage(CoverageDetermined.Outcome.AUTH_REQUIRED, 1, 1)).now();
        // Then
        assertThat(later.openItems()).isEmpty();
    }

    @Test
    void workThatIsNeededAgainForTheSameWordIsTheSameWork() {
        // Given: the draft, then out of order the sending, then a question, the signature still unheard
        Case sent = after(coverage(CoverageDetermined.Outcome.AUTH_REQUIRED, 1, 1),
                letter(LetterChanged.Outcome.DRAFTED, 1, 1), submission(SubmissionChanged.Outcome.SENT, 2));
        // When
        Case asked = hear(sent, submission(SubmissionChanged.Outcome.INFORMATION_REQUESTED, 3)).now();
        // Then
        assertThat(sent.openItems()).isEmpty();
        assertThat(asked.items()).extracting(WorkItem::kind).containsExactly("letter-to-sign", "payer-question");
        assertThat(asked.openItems()).hasSize(2);
    }

    @Test
    void aQuestionIsDueWhenThePayerWantsItIfThatIsSooner() {
        // Given
        Instant soon = Instant.parse("2026-03-02T14:00:00Z");
        SubmissionChanged asked = new SubmissionChanged(TheChain.ID, SubmissionChanged.Outcome.INFORMATION_REQUESTED, 3,
                Cast.NOON, Actor.service("submission"), null, null, null, List.of(),
                List.of(new RequestedInformation(null, 1, "The X-ray.", soon)), null, null);
        // When
        Case now = after(asked);
        // Then
        assertThat(now.openItems().get(0).dueAt()).isEqualTo(soon);
        assertThat(now.nextDue()).contains(soon);
    }

    @Test
    void thePayersClockRunsOnlyWhileItIsThePayersMove() {
        // Given
        Case sent = after(submission(SubmissionChanged.Outcome.SENT, 1));
        // When
        Case decided = hear(sent, decided(2, Decision.APPROVED, line(1, "A1", "AUTH-1"))).now();
        // Then
        assertThat(sent.payerDue()).contains(TheChain.PAYER_OWES);
        assertThat(sent.nextDue()).contains(TheChain.PAYER_OWES);
        assertThat(decided.payerDue()).isEmpty();
        assertThat(decided.dealings().owedAt()).isEqualTo(TheChain.PAYER_OWES);
        assertThat(decided.dealings().decidedAt()).isEqualTo(TheChain.second(32));
    }

    @Test
    void anAppealDoesNotMoveTheFirstDecision() {
        // Given
        Case denied = after(decided(1, Decision.DENIED, line(1, "A3", null)));
        // When
        Case won = hear(hear(denied, submission(SubmissionChanged.Outcome.APPEALED, 2)).now(),
                decided(3, Decision.APPROVED, line(1, "A1", "AUTH-1"))).now();
        // Then
        assertThat(won.status()).isEqualTo(Status.APPROVED);
        assertThat(won.dealings().decidedAt()).isEqualTo(TheChain.second(31));
        assertThat(won.dealings().decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void whoFiledTheOrderOwnsTheCaseAndItsWork() {
        // Given
        RequestChanged filed = new RequestChanged(TheChain.ID, RequestChanged.Outcome.RECEIVED, 1, Cast.NOON, Cast.ANA,
                1, Cast.order(), List.of(), null);
        // When
        Case now = after(filed, request(RequestChanged.Outcome.INCOMPLETE, 2, 1));
        // Then
        assertThat(now.owner(HouseRules.SHIPPED)).isEqualTo(new Owner.Person("ana", "Ana Ruiz"));
        assertThat(now.openItems().get(0).owner()).isEqualTo(new Owner.Person("ana", "Ana Ruiz"));
    }

    @Test
    void whatHappensNextNamesWhoMustDoIt() {
        // Given
        Case sent = after(request(RequestChanged.Outcome.ACCEPTED, 1, 1),
                submission(SubmissionChanged.Outcome.SENT, 1));
        // When
        NextStep next = NextStep.of(sent, HouseRules.SHIPPED);
        // Then
        assertThat(next).isEqualTo(
                new NextStep("The payer decides.", new Who("payer", "aetna", "Aetna"), TheChain.PAYER_OWES));
    }

    @Test
    void theEarliestDueWorkIsNext() {
        // Given
        Case overdue = after(letter(LetterChanged.Outcome.EXPIRING, 1, 1),
                submission(SubmissionChanged.Outcome.OVERDUE, 1));
        // When
        NextStep next = NextStep.of(overdue, HouseRules.SHIPPED);
        // Then
        assertThat(overdue.openItems()).extracting(WorkItem::kind).containsExactly("overdue", "letter-expiring");
        assertThat(next).isEqualTo(new NextStep("Call the payer, name the reference, and record what it says.",
                new Who("queue", "coordinators", "coordinators"), Instant.parse("2026-03-02T17:00:00Z")));
    }

    @Test
    void aWithdrawalClosesAllWork() {
        // Given
        Case failed = after(request(RequestChanged.Outcome.ACCEPTED, 1, 1),
                submission(SubmissionChanged.Outcome.FAILED, 1));
        // When
        Told withdrawn = hear(failed, request(RequestChanged.Outcome.WITHDRAWN, 2, 1));
        // Then
        assertThat(failed.openItems()).hasSize(1);
        assertThat(withdrawn.now().openItems()).isEmpty();
        assertThat(withdrawn.entries()).extracting(Entry::sentence).containsExactly(
                "The clinic took the request back.", "Work done: Sending failed.");
    }

    @Test
    void aCancellationThatThePayerDoesNotKnowOfIsWorkThoughTheRequestIsWithdrawn() {
        // Given
        RequestChanged withdrawn = request(RequestChanged.Outcome.WITHDRAWN, 2, 1);
        SubmissionChanged cancelled = cancelledHereOnly();
        // When
        Case then = after(request(RequestChanged.Outcome.ACCEPTED, 1, 1),
                submission(SubmissionChanged.Outcome.SENT, 1), withdrawn, cancelled);
        // Then
        assertThat(then.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(then.openItems()).extracting(WorkItem::kind, WorkItem::reason).containsExactly(
                tuple("cancel-at-payer", "Tell the payer that the request is cancelled."));
        assertThat(Sentences.of(cancelled)).isEqualTo("The request was cancelled here; the payer still has it.");
        assertThat(NextStep.of(then, HouseRules.SHIPPED).sentence())
                .isEqualTo("Tell the payer that the request is cancelled, and mark this as done.");
    }

    @Test
    void aCancellationThatThePayerKnowsOfNeedsNobody() {
        // Given
        SubmissionChanged cancelled = submission(SubmissionChanged.Outcome.CANCELLED, 2);
        // When
        Case then = after(submission(SubmissionChanged.Outcome.SENT, 1), cancelled);
        // Then
        assertThat(then.status()).isEqualTo(Status.CANCELLED);
        assertThat(then.openItems()).isEmpty();
    }

    private static SubmissionChanged cancelledHereOnly() {
        return new SubmissionChanged(TheChain.ID, SubmissionChanged.Outcome.CANCELLED, 2, TheChain.second(40),
                Actor.service("submission"), SubmissionChanged.Channel.PAS, "urn:uuid:1", null, List.of(), List.of(),
                new Failure("cancel-at-payer", "Tell the payer that the request is cancelled.", false), null);
    }
}
