package org.priorauth.inbox.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.inbox.domain.TheChain.after;
import static org.priorauth.inbox.domain.TheChain.decided;
import static org.priorauth.inbox.domain.TheChain.letter;
import static org.priorauth.inbox.domain.TheChain.second;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.TheChain;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The payer approved on the letter that is in force; another is written beside it. */
class LetterNeedsTest {

    private static final UUID NEXT = new UUID(9, 9);
    private static final LocalDate END = LocalDate.of(2026, 9, 2);
    private static final Announced APPROVED = decided(4, Decision.APPROVED);
    private static final LetterChanged SIGNED = letter(Outcome.SIGNED, 1, 1);
    private static final LetterChanged EXPIRING = word(Outcome.EXPIRING, 2, TheChain.LETTER, "initial", null, END);

    private static LetterChanged word(Outcome outcome, int revision, UUID letterId, String kind, UUID beside,
            LocalDate end) {
        return new LetterChanged(TheChain.ID, outcome, revision, second(20 + revision), Actor.service("lmn"), letterId,
                1, 1, List.of(),
                outcome == Outcome.NEEDS_FACTS
                        ? List.of(new MissingFact("letter.goal.progress", "Say which earlier goals were met.", null))
                        : List.of(),
                null, null, "drafted", "chen", List.of(), kind, beside, end);
    }

    private static LetterChanged renewal(Outcome outcome, int revision) {
        return word(outcome, revision, NEXT, "renewal", TheChain.LETTER, null);
    }

    private static List<String> work(Announced... words) {
        Case now = after(words);
        return now.openItems().stream().map(item -> item.kind() + ": " + item.reason()).toList();
    }

    @Test
    void aLetterThatRunsOutAndItsRenewalAreOnePieceOfWork() {
        assertThat(work(SIGNED, APPROVED, EXPIRING, renewal(Outcome.NEEDS_FACTS, 3)))
                .containsExactly("letter-expiring: The letter runs out on 2 September 2026. The letter's renewal lacks "
                        + "facts. Say which earlier goals were met.");
    }

    @Test
    void whoMarkedThatAsDoneIsNotAskedAgainWhenTheRenewalIsSaved() {
        // Given
        Case expiring = after(SIGNED, APPROVED, EXPIRING);
        WorkItem item = expiring.openItems().get(0);
        List<WorkItem> done = List.of(item.closed(new WorkItem.Closing(second(60), Cast.ANA, "No more care.", true)));

        // When
        List<Need> needs = Needs.of(after(SIGNED, APPROVED, EXPIRING, renewal(Outcome.NEEDS_FACTS, 3)).words());

        // Then
        assertThat(done.get(0).raisedBy(needs.get(0))).isTrue();
    }

    @Test
    void aSignedRenewalEndsTheWork() {
        assertThat(work(SIGNED, APPROVED, EXPIRING, renewal(Outcome.DRAFTED, 3),
                word(Outcome.SIGNED, 4, NEXT, "renewal", null, null))).isEmpty();
    }

    @Test
    void aRenewalThatWasNotSignedInTimeIsStillWork() {
        assertThat(work(SIGNED, APPROVED, EXPIRING, renewal(Outcome.NEEDS_FACTS, 3),
                word(Outcome.EXPIRED, 4, TheChain.LETTER, "initial", null, END),
                word(Outcome.DRAFTED, 5, NEXT, "renewal", null, null)))
                .containsExactly("letter-expiring: The letter's renewal waits for a clinician's signature.");
    }

    @Test
    void anAddendumWaitsForItsSignatureAndTheRequestStaysWhereItIs() {
        // When
        Case now = after(SIGNED, APPROVED, word(Outcome.DRAFTED, 2, NEXT, "addendum", TheChain.LETTER, null));

        // Then
        assertThat(now.openItems()).extracting(item -> item.kind() + ": " + item.reason()).containsExactly(
                "letter-to-sign: The addendum to the letter waits for a clinician's signature.");
        assertThat(now.status().toString()).isEqualTo("approved");
        assertThat(now.words().letter()).isEqualTo(SIGNED);
    }

    @Test
    void anAddendumThatWasGivenUpIsNoWork() {
        assertThat(work(SIGNED, APPROVED, word(Outcome.DRAFTED, 2, NEXT, "addendum", TheChain.LETTER, null),
                word(Outcome.WITHDRAWN, 3, NEXT, "addendum", TheChain.LETTER, null))).isEmpty();
    }

    @Test
    void whateverOfTheRenewalIsHeardFirstItsSignatureIsTheLastWord() {
        assertThat(after(SIGNED, word(Outcome.SIGNED, 4, NEXT, "renewal", null, null), renewal(Outcome.DRAFTED, 3))
                .words().beside()).isNull();
    }

    private static CopyRequestChanged copy(CopyRequestChanged.Outcome outcome, int revision) {
        return new CopyRequestChanged(TheChain.ID, outcome, revision, second(50 + revision), Actor.service("lmn"),
                TheChain.LETTER, NEXT, END);
    }

    @Test
    void aCopyThatIsDueOrOverdueIsOnePieceOfWorkUntilItIsSettled() {
        assertThat(work(SIGNED, APPROVED, copy(CopyRequestChanged.Outcome.DUE_SOON, 1)))
                .containsExactly("copy-due: Somebody waits for a copy of the letter until 2 September 2026.");
        assertThat(work(SIGNED, APPROVED, copy(CopyRequestChanged.Outcome.DUE_SOON, 1),
                copy(CopyRequestChanged.Outcome.OVERDUE, 2)))
                .containsExactly("copy-due: A copy of the letter is overdue since 2 September 2026.");
        assertThat(work(SIGNED, APPROVED, copy(CopyRequestChanged.Outcome.OVERDUE, 2),
                copy(CopyRequestChanged.Outcome.SETTLED, 3))).isEmpty();
    }

    @Test
    void aRightToACopyOutlivesTheRequest() {
        assertThat(work(SIGNED, copy(CopyRequestChanged.Outcome.OVERDUE, 1),
                TheChain.request(RequestChanged.Outcome.WITHDRAWN, 2, 1)))
                .containsExactly("copy-due: A copy of the letter is overdue since 2 September 2026.");
    }

    private static SubmissionChanged unsent(SubmissionChanged.Outcome outcome) {
        ObjectNode word = TestJson.MAPPER.valueToTree(TheChain.submission(outcome, 3));
        word.putArray("attention").addObject().put("kind", "letter-unsent").put("sentence", "Send the addendum.");
        return TestJson.MAPPER.convertValue(word, SubmissionChanged.class);
    }

    @Test
    void whatWasSignedWhileThePayerThinksIsAPersonsToSend() {
        assertThat(work(SIGNED, unsent(SubmissionChanged.Outcome.PENDED)))
                .containsExactly("letter-unsent: Send the addendum.");
    }

    @Test
    void theAnswerToAPayerThatAsksTakesItAlong() {
        assertThat(work(SIGNED, unsent(SubmissionChanged.Outcome.INFORMATION_REQUESTED)))
                .noneMatch(item -> item.startsWith("letter-unsent"));
    }

    @Test
    void onceItWentNobodyIsAskedAnyMore() {
        assertThat(work(SIGNED, unsent(SubmissionChanged.Outcome.PENDED),
                TheChain.submission(SubmissionChanged.Outcome.PENDED, 4))).isEmpty();
    }
}
