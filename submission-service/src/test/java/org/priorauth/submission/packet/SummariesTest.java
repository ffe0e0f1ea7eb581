package org.priorauth.submission.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.submission.domain.Confirmed;
import org.priorauth.submission.pas.Requests;

/** What a person reads is what is in the bytes. */
class SummariesTest {

    private static final Instant AT = Instant.parse("2026-03-02T17:04:00Z");
    private static final byte[] FIRST = Requests.writer().first(Requests.of(Cast.order(), Requests.letter()));

    @Test
    void aRequestIsReadBackInWords() throws IOException {
        // When
        PacketSummary summary = summary(FIRST, Optional.empty());

        // Then
        assertThat(summary.reference()).isEqualTo("urn:uuid:" + Requests.INTENT);
        assertThat(summary.kind()).isEqualTo("new");
        assertThat(summary.payer().name()).isEqualTo("Aetna");
        assertThat(summary.clinic().name()).isEqualTo(Cast.order().clinic().name());
        assertThat(summary.clinician().identifier()).isEqualTo(Cast.order().clinician().npi());
        assertThat(summary.patient().birthDate()).isEqualTo(Cast.maya().birthDate().toString());
        assertThat(summary.urgency()).isEqualTo("standard");
        assertThat(summary.lines()).containsExactly(new PacketSummary.Line(1, "97110", List.of("GP"), "24 visits",
                "2026-03-09/2026-05-31", "11", "health services review", "initial", null));
        assertThat(summary.papers()).containsExactly(new PacketSummary.Paper("Letter of Medical Necessity",
                "application/pdf", 7, "PY", "019caf80-f898-7bf5-aae4-2e5fc87520b7"));
        assertThat(summary.subscriber()).isNull();
        assertThat(summary.confirmed()).isNull();
    }

    @Test
    void aCancellationIsCalledSoLineByLine() throws IOException {
        // Given
        byte[] cancellation = Requests.writer().cancellation(
                Requests.intent(java.util.UUID.fromString("019cbee0-0000-7000-8000-000000000001"), List.of(1)), FIRST,
                List.of());

        // When
        PacketSummary summary = summary(cancellation, Optional.empty());

        // Then
        assertThat(summary.kind()).isEqualTo("cancellation");
        assertThat(summary.lines().get(0).change()).isEqualTo("cancelled");
        assertThat(summary.lines().get(0).certification()).isEqualTo("cancelled");
    }

    @Test
    void anUpdateSaysWhatItBrings() throws IOException {
        // Given
        byte[] update = Requests.writer().update(
                Requests.intent(java.util.UUID.fromString("019cbee0-0000-7000-8000-000000000001"), List.of(1)), FIRST,
                List.of(Requests.evaluation()), Optional.of("See page 2."));

        // When
        PacketSummary summary = summary(update, Optional.of(Confirmed.byPerson(Cast.ANA, AT)));

        // Then
        assertThat(summary.kind()).isEqualTo("update");
        assertThat(summary.papers()).extracting(PacketSummary.Paper::title).containsExactly(
                "Letter of Medical Necessity",
                "Evaluation");
        assertThat(summary.messages()).containsExactly("See page 2.");
        assertThat(summary.confirmed().by()).isEqualTo(Cast.ANA);
    }

    private static PacketSummary summary(byte[] bundle, Optional<Confirmed> confirmed) throws IOException {
        return Summaries.of(TestJson.MAPPER.readTree(bundle), confirmed);
    }
}
