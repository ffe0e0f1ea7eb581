package org.priorauth.inbox.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.priorauth.inbox.domain.TheChain.ID;
import static org.priorauth.inbox.domain.TheChain.after;
import static org.priorauth.inbox.domain.TheChain.expired;
import static org.priorauth.inbox.domain.TheChain.second;
import static org.priorauth.inbox.domain.TheChain.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.TheChain;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.stages.Words;

/** What the payer decided, and what is done about it. */
class DecisionNeedsTest {

    private static final Instant END = Instant.parse("2026-06-01T04:00:00Z");
    private static final LocalDate APPEAL_BY = LocalDate.of(2026, 5, 14);

    private static SubmissionChanged word(int revision, Outcome outcome, Decision decision, FollowUp followUp,
            Attention... attention) {
        return new SubmissionChanged(ID, outcome, revision, second(30 + revision), Actor.service("submission"),
                Channel.PAS, "urn:uuid:1", decision, List.of(), List.of(), null, null, null, List.of(attention),
                followUp);
    }

    private static SubmissionChanged denied(int revision, String answer, String appeal, Attention... attention) {
        return word(revision, Outcome.DECIDED, Decision.DENIED,
                new FollowUp(null, null, List.of(), answer, APPEAL_BY, appeal, null), attention);
    }

    private static SubmissionChanged runsOut(int revision, Instant end) {
        return word(revision, Outcome.DECIDED, Decision.APPROVED,
                new FollowUp("visit", "in-force", List.of(), null, null, null, null),
                new Attention("running-out", "4 of 24 visits of line 1 are left.", end));
    }

    private static List<String> kindsOf(SubmissionChanged word) {
        return Needs.of(Words.NONE.hear(word)).stream().map(Need::kind).toList();
    }

    private static List<String> kinds(SubmissionChanged word) {
        return DecisionNeeds.of(word).map(Need::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,-,denied", "accepted,-,-", "contested,-,-", "contested,preparing,-",
            "contested,with-payer,-", "-,upheld,denied", "-,partly-overturned,denied"})
    void aDenialWaitsForTheClinicsAnswerAndAgainWhenItIsUpheld(String answer, String appeal, String kind) {
        // When
        List<String> kinds = kinds(denied(4, answer, appeal));

        // Then
        assertThat(kinds).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void whatCouldNotBeTakenAsItStandsIsOneCallToThePayer() {
        // Given
        SubmissionChanged pended = word(1, Outcome.PENDED, null, null,
                new Attention("unknown-action", "Ask what Q9 means.", null),
                new Attention("line-left-out", "Ask about line 2.", null));

        // When
        List<Need> needs = Needs.of(Words.NONE.hear(pended));

        // Then
        assertThat(needs).extracting(Need::kind, Need::reason)
                .containsExactly(tuple("stray-notice", "Ask what Q9 means. Ask about line 2."));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,approved-in-part", "accepted,-", "contested,-"})
    void anApprovalOfLessThanWasAskedWaitsForTheClinicsAnswer(String answer, String kind) {
        // Given
        SubmissionChanged word = word(4, Outcome.DECIDED, Decision.APPROVED,
                new FollowUp(null, "in-force", List.of(), answer, APPEAL_BY, null, null),
                new Attention("less-than-asked", "12 of the 24 visits.", END));

        // When
        List<Need> needs = DecisionNeeds.of(word).toList();

        // Then
        assertThat(needs).extracting(Need::kind, Need::reason).isEqualTo(kind == null
                ? List.of()
                : List.of(
                        tuple(kind, "The payer approved the request, but less than was asked. 12 of the 24 visits.")));
    }

    @Test
    void aPacketThatPeopleBringToThePayerIsWorkUntilItIsSent() {
        // Given
        Attention toSend = new Attention("packet-to-send", "Fax it.", null);

        // When
        List<String> ready = kindsOf(word(1, Outcome.READY, null, null, toSend));
        List<String> sent = kindsOf(word(2, Outcome.SENT, null, null));

        // Then
        assertThat(ready).containsExactly("packet-to-send");
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"running-out", "authorization-expiring", "appeal-due", "appeal-to-send", "appeal-overdue",
            "peer-to-peer-due"})
    void whatSubmissionCallsAttentionToIsWorkWithItsDueTime(String kind) {
        // Given
        SubmissionChanged word = word(5, Outcome.APPEALED, Decision.DENIED, null, new Attention(kind, "Do it.", END));

        // When
        List<Need> needs = Needs.of(Words.NONE.hear(word));

        // Then
        assertThat(needs).extracting(Need::kind, Need::reason, Need::dueAt)
                .containsExactly(tuple(kind, "Do it.", END));
    }

    @ParameterizedTest
    @CsvSource({"PENDED,due-soon", "SENT,due-soon", "PENDED,stray-notice", "DECIDED,stray-notice"})
    void whatBefallsACaseBesideItsOutcomeIsWork(Outcome outcome, String kind) {
        // Given
        SubmissionChanged word = word(5, outcome, outcome == Outcome.DECIDED ? Decision.APPROVED : null, null,
                new Attention(kind, "Call.", END));

        // When
        List<Need> needs = Needs.of(Words.NONE.hear(word));

        // Then
        assertThat(needs).extracting(Need::kind, Need::reason, Need::dueAt).containsExactly(tuple(kind, "Call.", END));
    }

    @Test
    void attentionOfAnotherKindIsNoWork() {
        assertThat(kinds(word(5, Outcome.DECIDED, Decision.APPROVED, null,
                new Attention("gossip", "Look.", null)))).isEmpty();
    }

    @Test
    void whatAPersonSettledIsNotRaisedByTheNextVisitButByAnotherEnd() {
        // Given
        Need first = DecisionNeeds.of(runsOut(5, END)).findFirst().orElseThrow();

        // When
        Need nextVisit = DecisionNeeds.of(runsOut(6, END)).findFirst().orElseThrow();
        Need prolonged = DecisionNeeds.of(runsOut(7, END.plusSeconds(86_400 * 30))).findFirst().orElseThrow();

        // Then
        assertThat(nextVisit.revision()).isEqualTo(first.revision());
        assertThat(prolonged.revision()).isNotEqualTo(first.revision());
    }

    @Test
    void anAuthorizationWhosePeriodIsOverHasExpired() {
        // When
        Status status = after(expired(9)).status();

        // Then
        assertThat(status).isEqualTo(Status.EXPIRED);
    }

    @Test
    void thePayersTimeForAnAppealIsNotItsTimeForTheRequest() {
        // Given
        SubmissionChanged appealed = new SubmissionChanged(ID, Outcome.APPEALED, 5, second(35),
                Actor.service("submission"),
                Channel.PAS, "urn:uuid:1", Decision.DENIED, List.of(), List.of(), null, END);

        // When
        Case now = after(submission(Outcome.SENT, 2), appealed);

        // Then
        assertThat(now.payerDue()).contains(END);
        assertThat(now.dealings().owedAt()).isEqualTo(TheChain.PAYER_OWES);
    }
}
