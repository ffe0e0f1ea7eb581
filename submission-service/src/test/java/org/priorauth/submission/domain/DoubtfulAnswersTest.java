package org.priorauth.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.PayerAnswer.More;
import org.priorauth.submission.domain.PayerAnswer.Outcome;

/** Answers of others, decisions that do not agree, and whose time runs. */
class DoubtfulAnswersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant DUE = NOON.plus(Duration.ofDays(7));
    private static final Intent INTENT = new Intent(UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a"),
            Intent.Kind.REQUEST, 1, List.of(1), Optional.empty(), NOON);
    private static final Order ORDER = Cast.order();
    private static final Facts FACTS = Facts.none().with(Cast.accepted(UUID.randomUUID(), ORDER));
    private static final Sending SENDING = new Assembling(FACTS).packed(INTENT)
            .confirm(Confirmed.byPerson(Cast.ANA, NOON));

    @Test
    void anAnswerAboutAnotherRequestIsNotApplied() {
        // When
        Submission after = SENDING.answered(about("A1", new About(Set.of(UUID.randomUUID()), Set.of(),
                Optional.empty(), Optional.empty())), NOON, DUE);

        // Then
        assertThat(((Failed) after).failure().code()).isEqualTo("answer-foreign");
        assertThat(((Failed) after).told()).isEmpty();
    }

    @Test
    void anAnswerThatNamesOurClaimIsOurs() {
        // Given
        UUID claim = UUID.nameUUIDFromBytes(INTENT.id().toString().getBytes());

        // When
        Submission after = SENDING.answered(about("A1", new About(Set.of(claim), Set.of(ORDER.coverage().memberId()),
                Optional.of(ORDER.patient().birthDate()), Optional.empty())), NOON, DUE);

        // Then
        assertThat(after).isInstanceOf(Decided.class);
    }

    @Test
    void anAnswerAboutAnotherPersonIsNotApplied() {
        // When
        Submission after = SENDING.answered(about("A1", new About(Set.of(INTENT.id()), Set.of(),
                Optional.of(LocalDate.of(1901, 1, 1)), Optional.empty())), NOON, DUE);

        // Then
        assertThat(((Failed) after).failure().code()).isEqualTo("answer-foreign");
    }

    @Test
    void aNotificationAboutAnotherMemberChangesNothing() {
        // Given
        Submission pended = SENDING.answered(answer("A4"), NOON, DUE);

        // When
        Submission after = Hearing.of(pended, about("A1", new About(Set.of(), Set.of("somebody-else"),
                Optional.empty(), Optional.empty())), NOON, DUE);

        // Then
        assertThat(after).isEqualTo(pended);
    }

    @Test
    void ofTwoFinalDecisionsOfUnknownOrderTheFirstStandsAndAPersonSeesBoth() {
        // Given
        Submission approved = SENDING.answered(answer("A1"), NOON, DUE);

        // When
        Submission after = Hearing.of(approved, answer("A3"), NOON, DUE);

        // Then
        Decided decided = (Decided) after;
        assertThat(decided.decision()).isEqualTo(Decision.APPROVED);
        assertThat(decided.file().docket().contradiction().orElseThrow().decision()).isEqualTo(Decision.DENIED);
        assertThat(Attentions.of(after)).extracting(Attention::kind).containsExactly("contradiction");
    }

    @Test
    void aNewerDecisionStandsAndAPersonSeesTheOneItReplaced() {
        // Given
        Submission approved = SENDING.answered(at("A1", NOON), NOON, DUE);

        // When
        Submission after = Hearing.of(approved, at("A3", NOON.plusSeconds(60)), NOON, DUE);

        // Then
        assertThat(((Decided) after).decision()).isEqualTo(Decision.DENIED);
        assertThat(((Decided) after).file().docket().contradiction().orElseThrow().replaced()).isTrue();
    }

    @Test
    void anAnswerThatContradictsItselfIsNeverAnApproval() {
        // When
        Submission after = SENDING.answered(doubted("A1", Doubt.WHOLE_AGAINST_LINES), NOON, DUE);

        // Then
        Failed failed = (Failed) after;
        assertThat(failed.failure().code()).isEqualTo("answer-doubtful");
        assertThat(failed.failure().sentence()).isEqualTo("The payer's answer says something else of the whole than of "
                + "its lines. Read it, ask the payer, and record its decision.");
        assertThat(failed.retry()).isEmpty();
        assertThat(failed.told().orElseThrow().spoken()).extracting(LineDecision::action).containsExactly("A1");
    }

    @Test
    void aDecisionStandsBesideAnAnswerThatIsNotInForceAndAPersonHearsOfIt() {
        // Given
        Submission approved = SENDING.answered(answer("A1"), NOON, DUE);

        // When
        Submission after = Hearing.of(approved, doubted("A3", Doubt.NOT_IN_FORCE), NOON, DUE);

        // Then
        assertThat(((Decided) after).decision()).isEqualTo(Decision.APPROVED);
        assertThat(Attentions.of(after)).extracting(Attention::kind).containsExactly("stray-notice");
    }

    @Test
    void theSameDecisionAgainChangesNothing() {
        // Given
        Submission approved = SENDING.answered(answer("A1"), NOON, DUE);

        // When
        Submission after = Hearing.of(approved, answer("A1"), NOON.plusSeconds(60), DUE);

        // Then
        assertThat(after).isEqualTo(approved);
    }

    @Test
    void aPersonsDecisionEndsTheContradiction() {
        // Given
        Submission doubtful = Hearing.of(SENDING.answered(answer("A1"), NOON, DUE), answer("A3"), NOON, DUE);

        // When
        Submission after = Hearing.byPerson(doubtful, PayerAnswer.byPerson(answer("A3").lines()), NOON);

        // Then
        assertThat(((Decided) after).decision()).isEqualTo(Decision.DENIED);
        assertThat(Attentions.of(after)).isEmpty();
    }

    @Test
    void whileThePayerWaitsForUsItsClockStandsStill() {
        // Given
        InformationRequested asked = (InformationRequested) SENDING.answered(asking("34845-8"), NOON, DUE);
        Instant answered = NOON.plus(Duration.ofHours(30));

        // When
        Submission after = asked.reply(new Reply(asked.file(), List.of(), Optional.of("words"))).packed(INTENT)
                .answered(answer("A4"), answered, DUE);

        // Then
        assertThat(((Pended) after).file().dueAt()).contains(DUE.plus(Duration.ofHours(30)));
        assertThat(Owing.of(asked).orElseThrow().by()).isEqualTo("clinic");
        assertThat(Owing.of(after).orElseThrow().by()).isEqualTo("payer");
    }

    @Test
    void aQuestionThatIsAskedAgainKeepsItsId() {
        // Given
        InformationRequested once = (InformationRequested) SENDING.answered(asking("34845-8"), NOON, DUE);

        // When
        Submission again = Hearing.of(once, asking("34845-8"), NOON.plusSeconds(60), DUE);

        // Then
        assertThat(((InformationRequested) again).asked()).isEqualTo(once.asked());
        assertThat(once.asked().get(0).id()).hasSize(36);
    }

    @Test
    void aCodeNobodyKnowsIsAPersonsToAskAbout() {
        // When
        Submission after = SENDING.answered(answer("Z9"), NOON, DUE);

        // Then
        assertThat(after).isInstanceOf(Pended.class);
        assertThat(Attentions.of(after)).extracting(Attention::kind).containsExactly("unknown-action");
    }

    private static PayerAnswer answer(String action) {
        return CaseFoldTest.answer(Outcome.COMPLETE, action);
    }

    private static PayerAnswer about(String action, About about) {
        PayerAnswer like = answer(action);
        return new PayerAnswer(like.outcome(), like.lines(), List.of(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Moment.UNKNOWN, new More(Optional.empty(), Optional.empty(), about, List.of()));
    }

    private static PayerAnswer at(String action, Instant created) {
        return new PayerAnswer(Outcome.COMPLETE, answer(action).lines(), List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), new Moment(Optional.of(created), Optional.empty()));
    }

    private static PayerAnswer asking(String what) {
        return new PayerAnswer(Outcome.COMPLETE, answer("A4").lines(),
                List.of(new RequestedInformation(null, 1, what, null)), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Moment.UNKNOWN);
    }

    private static PayerAnswer doubted(String action, Doubt doubt) {
        PayerAnswer plain = answer(action);
        return new PayerAnswer(plain.outcome(), plain.lines(), plain.requested(), plain.mistakes(), plain.references(),
                plain.words(), plain.humanReviewed(), plain.moment(),
                new More(Optional.empty(), Optional.empty(), About.NOTHING, List.of(), List.of(doubt)));
    }
}
