package org.priorauth.inbox.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.TheChain;

/** Which words of the chain are messages between payer and clinic, and what they say. */
class ChainWordTest {

    private static final LineDecision APPROVED = new LineDecision(1, "A1", List.of(), "AUTH-99120", null,
            new BigDecimal("18"), "visits",
            new DatePeriod(LocalDate.parse("2026-03-16"), LocalDate.parse("2026-06-12")),
            List.of());

    private static SubmissionChanged pended(int revision, LineDecision... lines) {
        return new SubmissionChanged(TheChain.ID, Outcome.PENDED, revision, TheChain.second(30 + revision),
                Actor.service("submission"), Channel.PAS, "urn:uuid:1", null, List.of(lines), List.of(), null, null);
    }

    private static SubmissionChanged asked(int revision, String words) {
        return new SubmissionChanged(TheChain.ID, Outcome.INFORMATION_REQUESTED, revision,
                TheChain.second(30 + revision), Actor.service("submission"), Channel.PAS, "urn:uuid:1", null, List.of(),
                List.of(new RequestedInformation(new Code("http://loinc.org", "11488-4", "Consult note"), 1, words,
                        null)),
                null, null);
    }

    private static SubmissionChanged afterwards(int revision, String news, Decision decision) {
        return new SubmissionChanged(TheChain.ID, Outcome.DECIDED, revision, TheChain.second(30 + revision),
                Actor.service("submission"), Channel.PAS, "urn:uuid:1", decision, List.of(), List.of(), null, null,
                null, List.of(), new FollowUp(news, "open", List.of(), null, null, "upheld", null));
    }

    private static Optional<ChainWord> said(Case before, SubmissionChanged word) {
        return ChainWord.of(Optional.of(before), word);
    }

    @Test
    void aQuestionIsSaidInThePayersWords() {
        // When
        Optional<ChainWord> said = ChainWord.of(Optional.empty(), asked(3, "Notes of the last six visits."));
        // Then
        assertThat(said).contains(new ChainWord(Direction.IN, "The payer asks for more.",
                "The payer asks: Consult note (11488-4). Notes of the last six visits."));
    }

    @Test
    void aPayerThatWantsToBeCalledSaysSo() {
        // When
        Optional<ChainWord> said = said(TheChain.after(TheChain.submission(Outcome.SENT, 1)),
                pended(2, TheChain.line(1, "CT", null, "Call 555-0100.")));
        // Then
        assertThat(said).contains(new ChainWord(Direction.IN, "The payer wants to be called.",
                "The payer wants to be called. Call 555-0100.\nLine 1: CT."));
    }

    @Test
    void aDecisionNamesWhatIsAuthorisedOfEachLine() {
        // When
        Optional<ChainWord> said = said(TheChain.after(TheChain.submission(Outcome.SENT, 1)),
                TheChain.decided(2, Decision.APPROVED, APPROVED));
        // Then
        assertThat(said).contains(new ChainWord(Direction.IN, "The payer approved everything.",
                "The payer approved everything.\nLine 1: A1, number AUTH-99120, 18 visits, from 2026-03-16 to 2026-06-12."));
    }

    @Test
    void whatTheClinicSendsGoesOut() {
        // When
        Optional<ChainWord> sent = ChainWord.of(Optional.empty(), TheChain.submission(Outcome.SENT, 1));
        Optional<ChainWord> appealed = said(TheChain.after(TheChain.decided(1, Decision.DENIED)),
                TheChain.submission(Outcome.APPEALED, 2));
        // Then
        assertThat(sent).contains(new ChainWord(Direction.OUT, "The request went to the payer by PAS.",
                "Reference urn:uuid:1."));
        assertThat(appealed).contains(new ChainWord(Direction.OUT, "The decision was appealed.", null));
    }

    @Test
    void whatIsNoWordBetweenThemIsNoMessage() {
        // Given
        Case sent = TheChain.after(TheChain.submission(Outcome.SENT, 1));
        Case late = TheChain.after(TheChain.submission(Outcome.SENT, 1), TheChain.submission(Outcome.OVERDUE, 2));
        Case decided = TheChain.after(TheChain.decided(1, Decision.APPROVED, APPROVED));
        // Then
        assertThat(List.of(ChainWord.of(Optional.empty(), TheChain.submission(Outcome.READY, 1)),
                said(sent, TheChain.submission(Outcome.SENT, 2)), said(sent, TheChain.submission(Outcome.OVERDUE, 2)),
                said(late, TheChain.submission(Outcome.SENT, 3)), said(sent, TheChain.submission(Outcome.FAILED, 2)),
                said(decided, afterwards(2, "visit", Decision.APPROVED)),
                said(sent, TheChain.submission(Outcome.SENT, 1))))
                .containsOnly(Optional.empty());
    }

    @Test
    void theAnswerToAnAppealIsTheSameDecisionAndYetNews() {
        // When
        Optional<ChainWord> said = said(TheChain.after(TheChain.decided(1, Decision.DENIED)),
                afterwards(2, "appeal-decided", Decision.DENIED));
        // Then
        assertThat(said.orElseThrow().subject()).isEqualTo("The payer upheld its decision on appeal.");
    }

    @Test
    void thePayerAsksAnewOnlyWhereItAsksSomethingElse() {
        // Given
        Case asked = TheChain.after(asked(1, "Notes."));
        // Then
        assertThat(said(asked, asked(2, "Notes."))).isEmpty();
        assertThat(said(asked, asked(2, "A plan of care.")).orElseThrow().text())
                .isEqualTo("The payer asks: Consult note (11488-4). A plan of care.");
    }
}
