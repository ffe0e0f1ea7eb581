package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clinician's way through one letter, from the draft to the payer. */
@ExtendWith(RunningSystem.class)
class OneLetterTest {

    private final Clinic clinic;

    OneLetterTest(Clinic clinic) {
        this.clinic = clinic;
    }

    @Test
    void aFlawedDraftIsNotSignedAndTheMendedOneReachesThePayerWithinAMinute() {
        // Given
        Instant start = Instant.now();
        String authorization = clinic.file(Orders.of("").next());
        reaches(authorization, "letter-to-sign");
        String letter = clinic.letter(authorization);
        clinic.write(letter, "rationale", "Mr. Brown would benefit from therapy.");
        clinic.write(letter, "goal", "Improve.");
        assertThat(clinic.clinician().get(letter + "/lint").expecting(200).body().path("findings").findValuesAsText(
                "rule")).contains("other-patient", "vague-language", "goal-without-measure");
        Door.Answer refused = clinic.trySigning(letter);
        clinic.write(letter, "rationale",
                "She cannot climb more than four stairs, so she cannot leave her home alone.");
        clinic.write(letter, "goal", "Climb 12 stairs without a rail within 12 weeks.");

        // When
        Door.Answer signed = clinic.trySigning(letter);

        // Then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("errors").findValuesAsText("code")).containsExactly("other-patient");
        assertThat(signed.expecting(200).body().path("status").asText()).isEqualTo("signed");
        byte[] pdf = clinic.clinician().get(letter + "/pdf").expecting(200).raw().body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        reaches(authorization, "approved");
        assertThat(clinic.timeline(authorization)).endsWith("lmn:signed", "submission:ready", "submission:sent",
                "submission:decided");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    private void reaches(String authorization, String status) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100))
                .until(() -> clinic.status(authorization), status::equals);
    }
}
