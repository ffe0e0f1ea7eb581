package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Received;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StraightPathTest extends ServiceTest {

    @Test
    @Shows({"cap-1", "cap-5", "spec-26"})
    void anAcceptedOrderWithBenefitsAndASignedLetterIsSentAndDecided() {
        // Given
        accepted();
        benefits(org.priorauth.contracts.Answer.YES);

        // When
        signed();

        // Then
        expect("ready", "sent", "decided");
        Received request = payer.submitted(member).get(0);
        SubmissionChanged decided = last();
        assertThat(decided.decision()).isEqualTo(Decision.APPROVED);
        assertThat(decided.channel()).isEqualTo(Channel.PAS);
        assertThat(decided.reference()).isEqualTo(request.bundleIdentifier());
        assertThat(decided.lines()).containsExactly(
                new LineDecision(1, "A1", List.of(), "AUTH0001", null, null, null, null, List.of()));
        assertThat(request.claim().path("item").path(0).path("quantity").path("value").decimalValue())
                .isEqualByComparingTo(new BigDecimal("24"));
        assertThat(request.resources("DocumentReference")).hasSize(1);
        assertThat(archive.tenants()).contains(Cast.RIVERSIDE);
        assertThat(payer.repetitions(member)).isZero();
    }
}
