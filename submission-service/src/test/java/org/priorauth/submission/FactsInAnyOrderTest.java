package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Topics;
import org.priorauth.submission.outside.Behaviour;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FactsInAnyOrderTest extends ServiceTest {

    @Test
    void theLetterMayComeFirstAndTheOrderLast() {
        // Given
        signed();
        benefits(Answer.YES);

        // When
        accepted();

        // Then
        expect("ready", "sent", "decided");
    }

    @Test
    void whatIsToldTwiceIsSentOnce() {
        // Given
        complete();
        expect("ready", "sent", "decided");

        // When
        complete();
        decisionProbe();

        // Then
        assertThat(outcomes()).containsExactly("ready", "sent", "decided");
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void withoutALetterWhereNoneIsWantedNothingIsWaitedFor() {
        // Given
        accepted();

        // When
        benefits(Answer.NO);

        // Then
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member).get(0).resources("DocumentReference")).isEmpty();
    }

    @Test
    void ifNobodySaidWhetherALetterIsWantedOneIsWaitedFor() {
        // Given
        accepted();
        benefits(Answer.UNKNOWN);
        decisionProbe();

        // When
        String waiting = seen().getString("waitingFor[0]");

        // Then
        assertThat(waiting).isEqualToIgnoringCase("letter");
        assertThat(payer.submitted(member)).isEmpty();
    }

    @Test
    void aWithdrawnOrderIsNeverSent() {
        // Given
        accepted();
        withdrawn(3);
        expect("cancelled");

        // When
        benefits(Answer.NO);
        decisionProbe();

        // Then
        assertThat(outcomes()).containsExactly("cancelled");
        assertThat(payer.submitted(member)).isEmpty();
        assertThat(last().failure()).isNull();
    }

    @Test
    void aLetterThatIsNotTheOneThatWasSignedIsNotSent() {
        // Given
        accepted();
        UUID letter = UUID.randomUUID();
        DocumentRef pdf = archive.letter(letter, "the signed one");
        archive.damage(letter);
        benefits(Answer.YES);

        // When
        signed(letter, pdf);

        // Then
        expect("failed");
        assertThat(last().failure().code()).isEqualTo("packet-damaged");
        assertThat(payer.submitted(member)).isEmpty();
    }

    @Test
    void anUnreachablePayersRequestMayBeWithdrawnMeanwhile() {
        // Given
        payer.does(member, Behaviour.fails(503));
        complete();
        expect("ready", "failed");

        // When
        withdrawn(3);

        // Then
        expect("ready", "failed", "cancelled");
        assertThat(last().failure()).isNull();
    }

    /** Another authorization's whole life: whatever was published before it has been taken by then. */
    private void decisionProbe() {
        FactsInAnyOrderTest probe = new FactsInAnyOrderTest();
        probe.backing = backing;
        probe.payer = payer;
        probe.archive = archive;
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, Cast.accepted(probe.authorization, probe.order()));
        probe.benefits(Answer.NO);
        probe.signed();
        probe.decisionRecorded();
        probe.expect("ready", "sent", "decided");
    }
}
