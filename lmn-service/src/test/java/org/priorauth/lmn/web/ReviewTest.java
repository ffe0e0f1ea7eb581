package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.StrictSchema;
import org.priorauth.lmn.domain.Orders;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class ReviewTest extends LetterTest {

    @Test
    void aSubmittedLetterIsInReviewAndNobodyChangesIt() {
        // Given
        UUID letterId = drafted();

        // When
        JsonPath submitted = submit(letterId, 1).jsonPath();

        // Then
        assertThat(submitted.getString("status")).isEqualTo("in-review");
        assertThat(submitted.getString("review.to")).isEqualTo("chen");
        assertThat(submitted.getString("review.note")).isEqualTo("The goals, please.");
        assertThat(submitted.getString("ownership.owner.id")).isEqualTo("ana");
        assertThat(save(letterId, 1, "goal", "x").jsonPath().getString("code")).isEqualTo("letter.in-review");
        assertThat(submit(letterId, 1).jsonPath().getString("code")).isEqualTo("letter.in-review");
        LetterChanged told = announced(2).as(Topics.LETTER_CHANGED);
        assertThat(told.status()).isEqualTo("in-review");
        assertThat(told.outcome()).isEqualTo(LetterChanged.Outcome.DRAFTED);
        assertThat(StrictSchema.errors(announced(2).value())).isEmpty();
    }

    @Test
    void aReturnedLetterIsMendedAndSubmittedAgainBeforeItIsSigned() {
        // Given
        UUID letterId = drafted();
        submit(letterId, 1);

        // When
        JsonPath returned = giveBack(letterId, "By when?").jsonPath();

        // Then
        assertThat(returned.getString("status")).isEqualTo("returned");
        assertThat(returned.getList("returned.comments.section")).containsExactly("goal");
        assertThat(returned.getList("returned.comments.text")).containsExactly("By when?");
        assertThat(announced(3).as(Topics.LETTER_CHANGED).owner()).isEqualTo("ana");
        assertThat(announced(3).value().toString()).doesNotContain("By when?");
        assertThat(sign("chen", letterId).jsonPath().getString("code")).isEqualTo("letter.returned");
        assertThat(as("ana").header("If-Match", "\"1\"")
                .body("{\"sections\":[{\"id\":\"goal\",\"text\":\"Walk 300 m within 6 weeks.\"}]}")
                .put(letter(letterId)).jsonPath().getString("status")).isEqualTo("returned");
        assertThat(submit(letterId, 2).jsonPath().getString("status")).isEqualTo("in-review");
        assertThat(sign("chen", letterId).jsonPath().getString("status")).isEqualTo("signed");
        assertThat(read(letterId).getString("ownership.owner.id")).isEqualTo("ana");
    }

    @Test
    void whoTakesALetterInReviewOverEndsTheReview() {
        // Given
        UUID letterId = drafted();
        submit(letterId, 1);

        // When
        JsonPath taken = seen("chen", letterId).body(Map.of("to", "chen", "reason", "I write it myself."))
                .post(letter(letterId) + "/hand-over").jsonPath();

        // Then
        assertThat(taken.getString("status")).isEqualTo("drafted");
        assertThat(save(letterId, 1, "goal", "Walk 300 m within 6 weeks.").statusCode()).isEqualTo(200);
        assertThat(giveBack(letterId, "Too late.").jsonPath().getString("code")).isEqualTo("letter.stale");
    }

    @Test
    void whoSubmittedALetterTakesItBackToGoOnWriting() {
        // Given
        UUID letterId = drafted();
        submit(letterId, 1);

        // When
        Response taken = seen("ana", letterId).body(Map.of("to", "ana", "reason", "I forgot the goal."))
                .post(letter(letterId) + "/hand-over");

        // Then
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.jsonPath().getString("status")).isEqualTo("drafted");
        assertThat(announced(3).as(Topics.LETTER_CHANGED).status()).isEqualTo("drafted");
    }

    @Test
    void aLetterThatLacksFactsIsNotSubmitted() {
        // Given
        accepted(Orders.withFacts(List.of()));
        authorizationRequired(Answer.YES);
        UUID letterId = letterId(announced(1));

        // When
        Response refused = submit(letterId, 1);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.facts-missing");
    }

    @Test
    void everyMoveNeedsTheVersionTheRoleAndTheWords() {
        // Given
        UUID letterId = drafted();

        // When
        Response blind = as("ana").body("{}").post(letter(letterId) + "/submit-for-review");
        Response stale = submit(letterId, 7);
        Response coordinator = as("ana").header("If-Match", "\"1\"").body("{}").post(letter(letterId) + "/return");
        Response wordless = as("chen").header("If-Match", "\"1\"").body("{\"comments\":[{\"id\":\"goal\"}]}")
                .post(letter(letterId) + "/return");
        Response early = giveBack(letterId, "By when?");

        // Then
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(coordinator.statusCode()).isEqualTo(403);
        assertThat(wordless.jsonPath().getList("errors.element")).containsExactly("/comments/0/text");
        assertThat(early.jsonPath().getString("code")).isEqualTo("letter.not-in-review");
    }

    private Response submit(UUID letterId, int version) {
        return as("ana").header("If-Match", "\"" + version + "\"")
                .body(Map.of("to", "chen", "note", "The goals, please.")).post(letter(letterId) + "/submit-for-review");
    }

    private Response giveBack(UUID letterId, String comment) {
        return as("chen").header("If-Match", "\"1\"")
                .body(Map.of("comments", List.of(Map.of("id", "goal", "text", comment))))
                .post(letter(letterId) + "/return");
    }
}
