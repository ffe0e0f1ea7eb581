package org.priorauth.lmn.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"attested\":false}", "{\"attested\":null}"})
    void nothingIsSignedUnattested(String body) {
        // Given
        UUID letterId = drafted();

        // When
        Response refused = seen("chen", letterId).body(body).post(letter(letterId) + "/sign");

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
        Response blank = seen("chen", letterId).body(Map.of("attested", true, "override", Map.of("reason", " ")))
                .post(letter(letterId) + "/sign");
        Response signed = seen("chen", letterId)
                .body(Map.of("attested", true, "override", Map.of("reason", "He is her son.")))
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
    void whoHasSeenNoVersionSignsNothing() {
        // Given
        UUID letterId = drafted();

        // When
        Response refused = as("chen").body(Map.of("attested", true)).post(letter(letterId) + "/sign");

        // Then
        assertThat(refused.statusCode()).isEqualTo(428);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("if-match-required");
        assertThat(read(letterId).getString("status")).isEqualTo("drafted");
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
}
