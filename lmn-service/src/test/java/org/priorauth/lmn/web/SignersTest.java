package org.priorauth.lmn.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.domain.Orders;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whose signature counts. */
@QuarkusTest
class SignersTest extends LetterTest {

    @Test
    void aCoordinatorCannotSign() {
        assertThat(sign("ana", drafted()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"npi", "credentials", "licence"})
    void aClinicianWithoutALicenceInTheTokenCannotSign(String claim) {
        // Given
        UUID letterId = drafted();
        String token = backing.infrastructure().login().tokens().with("chen", claim, null);

        // When
        Response refused = given().auth().oauth2(token).contentType("application/json")
                .header("If-Match", "\"1\"").body(Map.of("attested", true)).post(letter(letterId) + "/sign");

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.signer-unlicensed");
    }

    @Test
    void whoLoggedInTooLongAgoLogsInAgainToSign() {
        // Given
        UUID letterId = drafted();

        // When
        Response late = signWith("auth_time", Instant.now().minusSeconds(3_600).getEpochSecond(), letterId);
        Response silent = signWith("auth_time", null, letterId);
        Response fresh = signWith("auth_time", Instant.now().minusSeconds(600).getEpochSecond(), letterId);

        // Then
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.contentType()).startsWith("application/problem+json");
        assertThat(late.jsonPath().getString("code")).isEqualTo("signing.reauthenticate");
        assertThat(late.jsonPath().getString("detail")).isEqualTo(
                "You sign within 15 minutes of your log-in. Log in again with your password, then sign.");
        assertThat(silent.jsonPath().getString("code")).isEqualTo("signing.reauthenticate");
        assertThat(fresh.statusCode()).as(fresh.asString()).isEqualTo(200);
    }

    @Test
    void whomThePayerDoesNotAcceptCannotSignAndIsToldWhoCan() {
        // Given
        UUID letterId = drafted();

        // When
        Response refused = signWith("credentials", "RN, LMT", letterId);
        Response accepted = signWith("credentials", "Ph.D., CCC-SLP", letterId);

        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.signer-not-accepted");
        assertThat(refused.jsonPath().getString("detail"))
                .contains("takes letters signed by AUD, BCBA, CNM, CNS, COUNSELOR,");
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
    }

    @Test
    void aPayerMayAcceptFewer() {
        // Given
        accepted(Orders.of(new Payer("strict-payer", "Strict Health")));
        authorizationRequired(Answer.YES);
        UUID letterId = letterId(announced(1));

        // When
        Response therapist = sign("park", letterId);
        Response doctor = sign("chen", letterId);

        // Then
        assertThat(therapist.jsonPath().getString("detail"))
                .isEqualTo("Strict Health takes letters signed by DO, MD. Hand the letter to one of them.");
        assertThat(doctor.statusCode()).as(doctor.asString()).isEqualTo(200);
    }

    private Response signWith(String claim, Object value, UUID letterId) {
        String token = backing.infrastructure().login().tokens().with("chen", claim, value);
        return given().auth().oauth2(token).contentType("application/json").header("If-Match", "\"1\"")
                .body(Map.of("attested", true))
                .post(letter(letterId) + "/sign");
    }
}
