package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.domain.Orders;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class LetterKindsTest extends LetterTest {

    @Test
    void anAppealAsksForTheDenialAndTheAnswerToItsReason() {
        // Given
        accepted(Cast.order());
        authorizationRequired(Answer.NO);

        // When
        Response asked = await().atMost(Duration.ofSeconds(20)).until(() -> ask("appeal"),
                answer -> answer.statusCode() == 201);

        // Then
        JsonPath letter = read(UUID.fromString(asked.jsonPath().getString("letterId")));
        assertThat(letter.getString("kind")).isEqualTo("appeal");
        assertThat(letter.getString("title")).isEqualTo("Letter of Medical Necessity: Appeal");
        assertThat(letter.getString("sections[4].prompt")).contains("Quote the denial word for word.");
        assertThat(letter.getList("missing.code")).containsExactly("letter.rationale.denial");
    }

    @Test
    void anUnknownKindIsNamed() {
        // When
        Response answer = ask("plea");

        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.element")).containsExactly("/kind");
    }

    @Test
    void aDraftWhoseFactsChangedSaysWhichSentencesAreWrong() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "service", "Manual therapy in every visit.\nAll 24 visits are one to one.");

        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, new RequestChanged(authorization,
                RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.EHR, 2, Orders.thrice(), List.of(), null));
        announced(3);

        // Then
        JsonPath letter = read(letterId);
        assertThat(letter.getList("sections[3].statements.standing")).containsExactly("written", "changed");
        assertThat(letter.getString("sections[3].statements[1].now"))
                .isEqualTo("CPT 97110 (GP): 36 visits, for M25.561");
        assertThat(letter.getList("sections[3].statements[1].stale")).containsExactly("24");
        assertThat(letter.getString("sections[1].statements[0].kind")).isEqualTo("diagnosis");
        assertThat(letter.getString("sections[1].statements[0].standing")).isEqualTo("holds");
    }

    @Test
    void aDraftThatCannotBePrintedRightIsRefusedByCharacter() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "patient", "Name: שרה");

        // When
        Response answer = as("ana").get(letter(letterId) + "/pdf");

        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.message")).containsExactly("U+05D4", "U+05E8", "U+05E9");
    }

    @Test
    void whereNoModelIsSetNothingIsRephrased() {
        // When
        Response answer = as("chen").post(letter(drafted()) + "/sections/goal/phrasing");

        // Then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("letter.phrasing-off");
    }

    private Response ask(String kind) {
        return as("ana").header("Idempotency-Key", authorization).body(Map.of("kind", kind))
                .post(letters(authorization));
    }
}
