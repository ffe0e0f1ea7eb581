package org.priorauth.submission.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Decided;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Letters;
import org.priorauth.submission.domain.Pended;
import org.priorauth.submission.domain.Ready;
import org.priorauth.submission.domain.Replying;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Underway.WithPayer;
import org.priorauth.submission.domain.after.Afterwards;

/** A request went with its own letter; another one was signed beside that one. */
class LettersBesideTest {

    private static final UUID ID = UUID.fromString("019caedc-2d18-7bb4-abe1-1cc855f64fb6");
    private static final UUID OWN = new UUID(4, 1);
    private static final UUID ADDED = new UUID(4, 2);
    private static final Facts FACTS = Facts.none().with(Cast.accepted(ID, Cast.order()))
            .with(Cast.authRequired(ID, Answer.YES)).with(Cast.signed(ID, OWN));
    private static final Intent INTENT = new Intent(new UUID(5, 1), Intent.Kind.REQUEST, 1, List.of(1),
            Optional.of(OWN), Cast.NOON);
    private static final Case FILE = Case.opened(INTENT, Cast.NOON, Cast.NOON.plusSeconds(60));

    private static LetterChanged told(Outcome outcome, int revision, UUID letter, String kind, UUID beside) {
        LetterChanged like = Cast.signed(ID, letter);
        return new LetterChanged(ID, outcome, revision, Cast.NOON, Cast.CHEN, letter, 1, 1, List.of(), List.of(),
                outcome == Outcome.SIGNED ? like.signature() : null, outcome == Outcome.SIGNED ? like.pdf() : null,
                null, null, List.of(), kind, beside, null);
    }

    private static Step<Submission> signed(Submission before, boolean unattended) {
        FollowTheChain handler = new FollowTheChain(new Submissions(TestJson.MAPPER),
                new Moves(Duration.ofHours(2), new Aftercare(Afterwards.WATCH), Clocks.NONE,
                        new History(TestJson.MAPPER, UUID::randomUUID)),
                order -> Optional.of(org.priorauth.submission.pas.Requests.payer()).filter(any -> unattended));
        LetterChanged addendum = told(Outcome.SIGNED, 3, ADDED, "addendum", OWN);
        return handler.handle(Optional.of(before),
                new Event<>(UUID.randomUUID(), Topics.LETTER_CHANGED, Cast.RIVERSIDE, ID, addendum, null, null),
                new Cause(Cast.RIVERSIDE, ID, Actor.service("submission"), Cast.NOON, "test", null, null, null));
    }

    private static List<Attention> attention(Step<Submission> step) {
        return step.announcements().stream()
                .flatMap(one -> ((SubmissionChanged) one.payload().apply(1)).attention().stream()).toList();
    }

    @Test
    void itIsBroughtToAPayerThatThinksWhereRequestsGoByThemselves() {
        // When
        Step<Submission> step = signed(new Pended(FACTS, FILE), true);

        // Then
        Replying replying = (Replying) step.state().orElseThrow();
        assertThat(replying.unsent()).extracting(Letters.Signed::letterId).containsExactly(ADDED);
        assertThat(replying.reply().documents()).isEmpty();
        assertThat(step.errands()).extracting(errand -> errand.kind()).containsExactly("assemble");
    }

    @Test
    void elseAPersonIsToldAndMaySendIt() {
        // When
        Step<Submission> step = signed(new Pended(FACTS, FILE), false);

        // Then
        assertThat(step.state()).containsInstanceOf(Pended.class);
        assertThat(attention(step)).containsExactly(new Attention("letter-unsent",
                "The payer does not have what was signed since: addendum. It goes with your answer, or send an update.",
                null));
        assertThat(((WithPayer) step.state().orElseThrow()).revise()).containsInstanceOf(Replying.class);
    }

    @Test
    void itWaitsForTheAnswerToAPayerThatAsks() {
        // When
        Step<Submission> step = signed(new InformationRequested(FACTS, FILE, List.of()), true);

        // Then
        assertThat(step.state()).containsInstanceOf(InformationRequested.class);
        assertThat(attention(step)).extracting(Attention::kind).containsExactly("letter-unsent");
    }

    @Test
    void anAmendedOrderIsAPersonsToSendTogetherWithIt() {
        // Given
        Facts amended = FACTS.with(new RequestChanged(ID, RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.ANA, 2,
                Cast.order(), List.of(), null));

        // When
        Step<Submission> step = signed(new Pended(amended, FILE), true);

        // Then
        assertThat(step.state()).containsInstanceOf(Pended.class);
    }

    @Test
    void aDecidedCaseIsNotUpdatedByItself() {
        // When
        Step<Submission> step = signed(new Decided(FACTS, FILE, SubmissionChanged.Decision.DENIED), true);

        // Then
        assertThat(step.state()).containsInstanceOf(Decided.class);
        assertThat(step.announcements()).isEmpty();
        assertThat(step.state().orElseThrow().facts().letters()).extracting(Letters.Signed::kind)
                .containsExactly("initial", "addendum");
    }

    @Test
    void aPacketThatNobodySentYetIsPutTogetherAnewWithIt() {
        // When
        Step<Submission> step = signed(new Ready(FACTS, INTENT), true);

        // Then
        assertThat(step.errands()).extracting(errand -> errand.kind()).containsExactly("assemble");
    }

    @Test
    void whatThePayerHasIsNotBroughtAgain() {
        // Given
        Facts both = FACTS.with(told(Outcome.SIGNED, 3, ADDED, "addendum", OWN));

        // When
        Pended pended = new Pended(both, FILE.updatedBy(INTENT.adding(List.of(ADDED)), Cast.NOON));

        // Then
        assertThat(pended.unsent()).isEmpty();
        assertThat(pended.revise()).isEmpty();
    }

    @Test
    void aRenewalEndsWhatStoodBesideTheLetterBefore() {
        // Given
        Facts both = FACTS.with(told(Outcome.SIGNED, 3, ADDED, "addendum", OWN));

        // When
        Facts renewed = both.with(told(Outcome.SIGNED, 4, new UUID(4, 3), "renewal", null));

        // Then
        assertThat(renewed.letters()).extracting(Letters.Signed::kind).containsExactly("renewal");
    }

    @Test
    void anAddendumThatWasTakenBackIsNotSent() {
        // Given
        Facts both = FACTS.with(told(Outcome.SIGNED, 3, ADDED, "addendum", OWN));

        // When
        Facts without = both.with(told(Outcome.WITHDRAWN, 4, ADDED, "addendum", OWN));

        // Then
        assertThat(without.letters()).extracting(Letters.Signed::letterId).containsExactly(OWN);
    }

    @Test
    void whatWasStoredBeforeLettersHadKindsIsReadAsTheRequestsOwn() throws Exception {
        // Given
        String stored = """
                        {"revision": 2, "signed": {"letterId": "00000000-0000-0004-0000-000000000001", "orderRevision": 1,
                         "pdf": {"id": "00000000-0000-0001-0000-000000000002", "owner": "lmn", "bytes": 34000, "sha256": "cd"}}}""";

        // When
        Letters letters = TestJson.MAPPER.readValue(stored, Letters.class);

        // Then
        assertThat(letters.signed().orElseThrow().kind()).isEqualTo("initial");
        assertThat(letters.added()).isEmpty();
    }

    @Test
    void anIntentOfThenHasNoOtherLetters() throws Exception {
        // Given
        String stored = """
                        {"id": "00000000-0000-0005-0000-000000000001", "kind": "REQUEST", "orderRevision": 1, "lines": [1],
                         "letterId": "00000000-0000-0004-0000-000000000001", "at": "2026-03-02T12:00:00Z"}""";

        // When
        Intent intent = TestJson.MAPPER.readValue(stored, Intent.class);

        // Then
        assertThat(intent.holds(OWN)).isTrue();
        assertThat(intent.added()).isEmpty();
    }
}
