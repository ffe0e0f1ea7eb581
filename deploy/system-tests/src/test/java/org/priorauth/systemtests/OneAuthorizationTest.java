package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Each way an authorization can go, from outside. */
@ExtendWith(RunningSystem.class)
class OneAuthorizationTest {

    private final Clinic clinic;

    OneAuthorizationTest(Clinic clinic) {
        this.clinic = clinic;
    }

    @Test
    void aStraightOneIsApprovedAndItsTimelineTellsEveryStep() {
        // Given
        String authorization = clinic.file(Orders.of("").next());
        reaches(authorization, "letter-to-sign");

        // When
        clinic.sign(authorization);

        // Then
        reaches(authorization, "approved");
        assertThat(clinic.timeline(authorization)).containsExactly("intake:received", "intake:accepted",
                "benefits:auth-required", "lmn:drafted", "lmn:signed", "submission:ready", "submission:sent",
                "submission:decided");
        JsonNode line = clinic.read(authorization).path("submission").path("lines").path(0);
        assertThat(line.path("action").asText()).isEqualTo("A1");
        assertThat(line.path("authorizationNumber").asText()).isNotEmpty();
    }

    @Test
    void oneThatNeedsNoAuthorizationEndsThere() {
        // When
        String authorization = clinic.file(Orders.of("-NOAUTH").next());

        // Then
        reaches(authorization, "not-required");
        assertThat(clinic.timeline(authorization)).containsExactly("intake:received", "intake:accepted",
                "benefits:not-required");
    }

    @Test
    void oneThatNeedsNoLetterGoesStraightToThePayer() {
        // When
        String authorization = clinic.file(Orders.of("-NOLETTER").next());

        // Then
        reaches(authorization, "approved");
        assertThat(clinic.timeline(authorization)).doesNotContain("lmn:drafted", "lmn:signed");
    }

    @Test
    void missingFactsAreNamedAndOnceSuppliedItGoesOn() {
        // Given
        JsonNode answer = clinic.fileRaw("application/fhir+json", Orders.of("-NOLETTER").nextWithoutDiagnosis())
                .expecting(202).body();
        String authorization = answer.path("id").asText();
        assertThat(answer.path("missing").findValuesAsText("code")).containsExactly("diagnosis.icd10");
        reaches(authorization, "incomplete");

        // When
        clinic.patch(authorization,
                """
                {"diagnoses": [{"sequence": 1, "code": {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "M25.561"}}]}""");

        // Then
        reaches(authorization, "approved");
        assertThat(clinic.timeline(authorization)).startsWith("intake:received", "intake:incomplete",
                "intake:accepted");
    }

    @Test
    void aPendedOneIsDecidedByThePayersNotification() {
        // Given
        String authorization = clinic.file(Orders.of("-PEND").next());
        reaches(authorization, "letter-to-sign");

        // When
        clinic.sign(authorization);

        // Then
        reaches(authorization, "approved");
        assertThat(clinic.timeline(authorization)).containsSubsequence("submission:sent", "submission:pended",
                "submission:decided");
    }

    @Test
    void aDeniedOneBearsThePayersReasonAndBecomesWork() {
        // Given
        String authorization = clinic.file(Orders.of("-DENY").next());
        reaches(authorization, "letter-to-sign");

        // When
        clinic.sign(authorization);

        // Then
        reaches(authorization, "denied");
        JsonNode read = clinic.read(authorization);
        assertThat(read.path("submission").path("lines").path(0).path("action").asText()).isEqualTo("A3");
        assertThat(read.path("submission").path("lines").path(0).path("notes").path(0).asText()).isNotEmpty();
        assertThat(read.path("workItems")).hasSize(1);
        assertThat(read.path("workItems").path(0).path("kind").asText()).isEqualTo("denied");
    }

    @Test
    void aPayerThatIsDownIsAskedAgainUntilItAnswers() {
        // When
        String authorization = clinic.file(Orders.of("-DOWN").next());

        // Then
        reaches(authorization, "letter-to-sign");
        assertThat(clinic.timeline(authorization)).containsExactly("intake:received", "intake:accepted",
                "benefits:auth-required", "lmn:drafted");
    }

    @Test
    void whatThePayerDoesNotSayIsNotGuessed() {
        // When
        String authorization = clinic.file(Orders.of("-UNKNOWN").next());

        // Then
        reaches(authorization, "needs-person");
    }

    private void reaches(String authorization, String status) {
        await().atMost(Duration.ofSeconds(45)).pollInterval(Duration.ofMillis(200))
                .until(() -> clinic.status(authorization), status::equals);
    }
}
