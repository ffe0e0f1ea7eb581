package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.domain.Orders;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What may become of a signed letter. */
@QuarkusTest
class SignedLetterTest extends LetterTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"withdraw", "supersede"})
    void whoHasNotSeenItAsItIsChangesNothing(String move) {
        // Given
        UUID letterId = drafted();
        sign("chen", letterId);

        // When
        Response blind = as("chen").body(Map.of("reason", "Wrong dose")).post(letter(letterId) + "/" + move);
        Response stale = as("chen").header("If-Match", "\"7\"").body(Map.of("reason", "Wrong dose"))
                .post(letter(letterId) + "/" + move);

        // Then
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(read(letterId).getString("status")).isEqualTo("signed");
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
        String draft = seen("chen", signed).body(Map.of("reason", "Too early.")).post(letter(signed) + "/supersede")
                .asString();
        sign("chen", signed);
        byte[] before = as("ana").get(letter(signed) + "/pdf").asByteArray();

        // When
        Response coordinator = seen("ana", signed).body(Map.of("reason", "Typing error"))
                .post(letter(signed) + "/supersede");
        Response wordless = seen("chen", signed).body("{}").post(letter(signed) + "/supersede");
        Response anew = seen("chen", signed).body(Map.of("reason", "The goal is wrong."))
                .post(letter(signed) + "/supersede");

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
        Response coordinator = seen("ana", letterId).body(Map.of("reason", "Typing error"))
                .post(letter(letterId) + "/withdraw");
        Response clinician = seen("chen", letterId).body(Map.of("reason", "Wrong dose"))
                .post(letter(letterId) + "/withdraw");

        // Then
        assertThat(coordinator.statusCode()).isEqualTo(403);
        assertThat(clinician.statusCode()).isEqualTo(204);
        assertThat(announced(3).as(Topics.LETTER_CHANGED).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(read(letterId).getString("status")).isEqualTo("withdrawn");
        assertThat(read(letterId).getString("ended.reason")).isEqualTo("Wrong dose");
        assertThat(sign("chen", letterId).jsonPath().getString("code")).isEqualTo("letter.closed");
    }
}
