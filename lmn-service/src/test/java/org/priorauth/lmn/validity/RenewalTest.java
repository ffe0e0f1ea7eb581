package org.priorauth.lmn.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.StrictSchema;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A letter renewed by a person ahead of its time. */
@QuarkusTest
class RenewalTest extends LetterTest {

    private UUID signed() {
        UUID letterId = drafted();
        assertThat(sign("chen", letterId).statusCode()).isEqualTo(200);
        return letterId;
    }

    private Response renew(String who, UUID letterId) {
        return as(who).post(letter(letterId) + "/renew");
    }

    @Test
    void aRenewalIsWrittenBesideTheLetterAndOnceSignedTakesItsPlace() {
        // Given
        UUID first = signed();
        UUID renewal = UUID.fromString(renew("chen", first).jsonPath().getString("letterId"));
        save(renewal, 1, "functional-limitation", "On June 1, 2026 she walks 200 m, before 50 m.");
        save(renewal, 2, "goal", "The first goal was met on June 1, 2026. Walk 300 m by November 1, 2026.");

        // When
        Response signed = sign("chen", renewal);

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        LetterChanged told = announced(6).as(Topics.LETTER_CHANGED);
        assertThat(told.outcome()).isEqualTo(Outcome.SIGNED);
        assertThat(told.kind()).isEqualTo("renewal");
        assertThat(told.beside()).isNull();
        assertThat(as("ana").get(letters(authorization)).jsonPath().getList("letters.status"))
                .containsExactly("superseded", "signed");
        assertThat(StrictSchema.errors(announced(6).value())).isEmpty();
    }

    @Test
    void theDraftSaysWhichLetterItRenewsAndAsksForTheProgress() {
        // Given
        UUID first = signed();

        // When
        Response answer = renew("ana", first);

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        JsonPath draft = read(UUID.fromString(answer.jsonPath().getString("letterId")));
        assertThat(answer.header("Location")).endsWith("/letters/" + draft.getString("letterId"));
        assertThat(draft.getString("foregoing.letterId")).isEqualTo(first.toString());
        assertThat(draft.getList("missing.code")).containsExactly("letter.functional-limitation.progress",
                "letter.goal.progress");
        assertThat(draft.getString("sections[5].statements[0].kind")).isEqualTo("earlier.goal");
        assertThat(draft.getString("sections[5].statements[0].standing")).isEqualTo("holds");
        assertThat(read(first).getString("status")).isEqualTo("signed");
    }

    @Test
    void oneDraftBesideALetterIsEnough() {
        // Given
        UUID first = signed();
        renew("chen", first);

        // When
        Response again = renew("chen", first);

        // Then
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("code")).isEqualTo("letter.at-hand");
    }

    @Test
    void theSameKeyRenewsOnce() {
        // Given
        UUID first = signed();
        String one = as("chen").header("Idempotency-Key", "k-" + first).post(letter(first) + "/renew").asString();

        // When
        String again = as("chen").header("Idempotency-Key", "k-" + first).post(letter(first) + "/renew").asString();

        // Then
        assertThat(again).isEqualTo(one);
    }

    @Test
    void aRenewalGivenUpLeavesTheLetterAsItIs() {
        // Given
        UUID first = signed();
        UUID renewal = UUID.fromString(renew("chen", first).jsonPath().getString("letterId"));

        // When
        Response back = seen("chen", renewal).body(Map.of("reason", "No more care.")).post(letter(renewal)
                + "/withdraw");

        // Then
        assertThat(back.statusCode()).isEqualTo(204);
        assertThat(as("ana").get(letters(authorization)).jsonPath().getList("letters.status"))
                .containsExactly("withdrawn", "signed");
        LetterChanged told = announced(4).as(Topics.LETTER_CHANGED);
        assertThat(told.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(told.beside()).isEqualTo(first);
    }

    @Test
    void whatIsNotSignedIsNotRenewed() {
        // Given
        UUID draft = drafted();

        // When
        Response refused = renew("chen", draft);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("validity.letter-not-signed");
    }
}
