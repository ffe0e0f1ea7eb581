package org.priorauth.lmn.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Sha256;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.StrictSchema;
import org.priorauth.lmn.domain.Orders;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SigningTest extends LetterTest {

    @Test
    void aClinicianSignsAndTheEventNamesTheBytesThatAreServed() {
        // Given
        UUID letterId = drafted();

        // When
        Response signed = sign("chen", letterId);

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        Heard heard = announced(2);
        LetterChanged told = heard.as(Topics.LETTER_CHANGED);
        byte[] pdf = given().auth().oauth2(backing.token("priorauth-submission"))
                .header("Priorauth-Tenant", Cast.RIVERSIDE).get(letter(letterId) + "/pdf").asByteArray();
        assertThat(StrictSchema.errors(heard.value())).isEmpty();
        assertThat(told.outcome()).isEqualTo(Outcome.SIGNED);
        assertThat(told.pdf().sha256()).isEqualTo(Sha256.of(pdf));
        assertThat(told.pdf().bytes()).isEqualTo(pdf.length);
        assertThat(told.signature()).satisfies(signature -> {
            assertThat(signature.name()).isEqualTo("Dr. Mei Chen");
            assertThat(signature.credentials()).isEqualTo("MD");
            assertThat(signature.npi()).isEqualTo("9999984591");
            assertThat(signature.licence()).isEqualTo("MA-248117");
        });
        assertThat(signed.jsonPath().getString("status")).isEqualTo("signed");
        assertThat(signed.jsonPath().getString("signature.sha256")).isEqualTo(told.signature().sha256());
    }

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
                .body(Map.of("attested", true)).post(letter(letterId) + "/sign");

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
        assertThat(refused.jsonPath().getString("detail")).contains("takes letters signed by MD, DO, NP,");
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
                .isEqualTo("Strict Health takes letters signed by MD, DO. Hand the letter to one of them.");
        assertThat(doctor.statusCode()).as(doctor.asString()).isEqualTo(200);
    }

    private Response signWith(String claim, Object value, UUID letterId) {
        String token = backing.infrastructure().login().tokens().with("chen", claim, value);
        return given().auth().oauth2(token).contentType("application/json").body(Map.of("attested", true))
                .post(letter(letterId) + "/sign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"attested\":false}", "{\"attested\":null}"})
    void nothingIsSignedUnattested(String body) {
        // Given
        UUID letterId = drafted();

        // When
        Response refused = as("chen").body(body).post(letter(letterId) + "/sign");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.not-attested");
        assertThat(read(letterId).getString("status")).isEqualTo("drafted");
    }

    @Test
    void aLetterThatLacksFactsCannotBeSigned() {
        // Given
        accepted(Orders.withFacts(List.of()));
        authorizationRequired(Answer.YES);
        UUID letterId = letterId(announced(1));

        // When
        Response refused = sign("chen", letterId);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.facts-missing");
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("letter.functional-limitation",
                "letter.rationale", "letter.goal");
    }

    @Test
    void aBlockingFindingKeepsALetterFromBeingSigned() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "rationale", "Mr. Brown cannot climb stairs.");

        // When
        Response refused = sign("chen", letterId);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.blocking-findings");
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("other-patient");
        assertThat(refused.asString()).doesNotContain("Brown");
    }

    @Test
    void anOverrideNeedsAReasonAndIsRecorded() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "rationale", "Mr. Brown carries her up the stairs.");

        // When
        Response blank = as("chen").body(Map.of("attested", true, "override", Map.of("reason", " ")))
                .post(letter(letterId) + "/sign");
        Response signed = as("chen").body(Map.of("attested", true, "override", Map.of("reason", "He is her son.")))
                .post(letter(letterId) + "/sign");

        // Then
        assertThat(blank.statusCode()).isEqualTo(422);
        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(signed.jsonPath().getString("overruled.reason")).isEqualTo("He is her son.");
        assertThat(signed.jsonPath().getList("overruled.rules")).containsExactly("other-patient");
        assertThat(announced(3).as(Topics.LETTER_CHANGED).findings())
                .containsExactly(new LintFinding("other-patient", Severity.BLOCKING));
        assertThat(announced(3).as(Topics.LETTER_CHANGED).overruled()).containsExactly("other-patient");
        assertThat(announced(3).value().toString()).doesNotContain("her son");
    }

    @Test
    void aSignedLetterIsNeverChanged() {
        // Given
        UUID letterId = drafted();
        sign("chen", letterId);
        byte[] before = as("ana").get(letter(letterId) + "/pdf").asByteArray();

        // When
        Response edited = save(letterId, 1, "goal", "Another goal.");
        Response again = sign("park", letterId);

        // Then
        assertThat(edited.statusCode()).isEqualTo(409);
        assertThat(edited.jsonPath().getString("code")).isEqualTo("letter.signed");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(as("ana").get(letter(letterId) + "/pdf").asByteArray()).isEqualTo(before);
    }

    @Test
    void whoHasSeenAnOlderVersionSignsNothing() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        Response refused = as("chen").header("If-Match", "\"1\"").body(Map.of("attested", true))
                .post(letter(letterId) + "/sign");

        // Then
        assertThat(refused.statusCode()).isEqualTo(412);
    }

    @Test
    void aNameThatCannotBePrintedRightIsNotSigned() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "patient", "Name: Maya Reyes (𠮷)");

        // When
        Response refused = sign("chen", letterId);

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.unprintable");
        assertThat(refused.jsonPath().getList("errors.message")).containsExactly("U+20BB7");
    }

    @Test
    void anOrderThatChangedAfterSigningAsksForANewLetterAndTheOldOneIsStillServed() {
        // Given
        UUID signed = drafted();
        sign("chen", signed);

        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, new RequestChanged(authorization,
                RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.EHR, 2, Orders.thrice(), List.of(), null));

        // Then
        LetterChanged told = announced(3).as(Topics.LETTER_CHANGED);
        assertThat(told.outcome()).isEqualTo(Outcome.DRAFTED);
        assertThat(told.letterId()).isNotEqualTo(signed);
        assertThat(told.orderRevision()).isEqualTo(2);
        assertThat(as("ana").get(letters(authorization)).jsonPath().getList("letters.status"))
                .containsExactly("superseded", "drafted");
        assertThat(as("ana").get(letter(signed) + "/pdf").contentType()).isEqualTo("application/pdf");
    }

    @Test
    void aSignedLetterIsSupersededByADraftOfTheSameWords() {
        // Given
        UUID signed = drafted();
        save(signed, 1, "goal", "Walk 300 m within 6 weeks.");
        String draft = as("chen").body(Map.of("reason", "Too early.")).post(letter(signed) + "/supersede").asString();
        sign("chen", signed);
        byte[] before = as("ana").get(letter(signed) + "/pdf").asByteArray();

        // When
        Response coordinator = as("ana").body(Map.of("reason", "Typing error")).post(letter(signed) + "/supersede");
        Response wordless = as("chen").body("{}").post(letter(signed) + "/supersede");
        Response anew = as("chen").body(Map.of("reason", "The goal is wrong.")).post(letter(signed) + "/supersede");

        // Then
        assertThat(draft).contains("letter.not-signed");
        assertThat(coordinator.statusCode()).isEqualTo(403);
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(anew.jsonPath().getString("status")).as(anew.asString()).isEqualTo("drafted");
        assertThat(anew.jsonPath().getString("sections[5].text")).isEqualTo("Walk 300 m within 6 weeks.");
        assertThat(anew.jsonPath().getString("ownership.owner.id")).isEqualTo("chen");
        assertThat(read(signed).getString("ended.how")).isEqualTo("superseded");
        assertThat(read(signed).getString("ended.reason")).isEqualTo("The goal is wrong.");
        assertThat(as("ana").get(letter(signed) + "/pdf").asByteArray()).isEqualTo(before);
    }

    @Test
    void aSignedLetterIsTakenBackByAClinicianOnly() {
        // Given
        UUID letterId = drafted();
        sign("chen", letterId);

        // When
        Response coordinator = as("ana").body(Map.of("reason", "Typing error")).post(letter(letterId) + "/withdraw");
        Response clinician = as("chen").body(Map.of("reason", "Wrong dose")).post(letter(letterId) + "/withdraw");

        // Then
        assertThat(coordinator.statusCode()).isEqualTo(403);
        assertThat(clinician.statusCode()).isEqualTo(204);
        assertThat(announced(3).as(Topics.LETTER_CHANGED).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(read(letterId).getString("status")).isEqualTo("withdrawn");
        assertThat(read(letterId).getString("ended.reason")).isEqualTo("Wrong dose");
        assertThat(sign("chen", letterId).jsonPath().getString("code")).isEqualTo("letter.closed");
    }
}
