package org.priorauth.submission.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Assembling;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Cancelled;
import org.priorauth.submission.domain.Confirmed;
import org.priorauth.submission.domain.Decided;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ready;
import org.priorauth.submission.domain.Sent;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.ToSend;
import org.priorauth.submission.domain.Way;
import org.priorauth.submission.pas.Requests;

/** A request that people bring to its payer. */
class HandDeedsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");
    private static final Instant DUE = NOON.plus(Duration.ofDays(7));
    private static final Facts FACTS = Facts.none().with(Cast.accepted(UUID.randomUUID(), Cast.order()));
    private static final Ready READY = new Assembling(FACTS)
            .packed(Requests.intent(UUID.fromString("019caf80-f898-74c3-b0ca-1fcf0c9a0e0a"), List.of(1)));
    private static final Confirmed ANA = Confirmed.byPerson(Cast.ANA, NOON);

    @ParameterizedTest
    @CsvSource({"PORTAL,portal", "FAX,fax it", "MANUAL,mail or phone"})
    void aPersonReadsWhatToDoWithThePacket(Way way, String words) {
        // When
        List<Attention> seen = Attentions.of(READY.byHand(way));

        // Then
        assertThat(seen).extracting(Attention::kind).containsExactly("packet-to-send");
        assertThat(seen.get(0).sentence()).contains(words);
    }

    @Test
    void whatWasBroughtIsWithThePayerUnderItsNumberAndTheClockRunsFromThatHour() {
        // When
        Sent sent = READY.byHand(Way.FAX).sent(Way.PORTAL, ANA, Optional.of("P-77"), NOON, DUE);

        // Then
        assertThat(sent.file().references()).containsExactly("P-77");
        assertThat(sent.file().sentAt()).isEqualTo(NOON);
        assertThat(sent.file().dueAt()).contains(DUE);
        assertThat(sent.latest().orElseThrow().goes()).isEqualTo(Way.PORTAL);
        assertThat(sent.latest().orElseThrow().confirmed()).isEqualTo(ANA);
    }

    @Test
    void theDecisionThatAPersonRecordsEndsIt() {
        // Given
        Sent sent = READY.byHand(Way.FAX).sent(Way.FAX, ANA, Optional.empty(), NOON, DUE);
        LineDecision approved = new LineDecision(1, "A1", List.of(), "AUTH-9", null, null, null, null, List.of(), null);

        // When
        Submission after = Hearing.byPerson(sent, PayerAnswer.byPerson(List.of(approved)), NOON.plusSeconds(60));

        // Then
        assertThat(((Decided) after).decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void whatAPersonBroughtAPersonTakesBack() {
        // Given
        Sent sent = READY.byHand(Way.FAX).sent(Way.FAX, ANA, Optional.empty(), NOON, DUE);
        Facts withdrawn = FACTS.with(new org.priorauth.contracts.intake.RequestChanged(UUID.randomUUID(),
                org.priorauth.contracts.intake.RequestChanged.Outcome.WITHDRAWN, 9, NOON, Cast.ANA, 9, null, List.of(),
                "called off"));

        // When
        Submission after = sent.learning(withdrawn);

        // Then
        assertThat(((Cancelled) after).intent()).isEqualTo(sent.latest());
    }

    @Test
    void nothingIsUpdatedAtAPayerThatIsNotReachedFromHere() {
        assertThat(READY.byHand(Way.FAX).sent(Way.FAX, ANA, Optional.empty(), NOON, DUE).revise()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNSENT,true", "FROM_THE_FACTS,true", "SAME_INTENT,false", "NOT,false"})
    void whatFailedGoesAnotherWayOnlyWhereThePayerHasNothingOfIt(Failed.Again again, boolean may) {
        // Given
        Failed failed = new Failed(FACTS, new Failure("payer-unreachable", "No.", true), List.of(), again,
                Optional.of(READY.intent()), Optional.empty(), Optional.empty());

        // When
        Optional<ToSend> after = failed.byHand(Way.FAX);

        // Then
        assertThat(after.isPresent()).isEqualTo(may);
    }

    /** As kept before there were other ways. */
    @Test
    void anIntentThatSaysNoWayGoesByPas() {
        // Given
        Intent before = new Intent(UUID.randomUUID(), Intent.Kind.REQUEST, 1, List.of(1), Optional.empty(), NOON, null,
                null, null);

        // When
        Way way = before.goes();

        // Then
        assertThat(way).isEqualTo(Way.PAS);
        assertThat(before.isByHand()).isFalse();
    }
}
