package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.contracts.Topics;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.StrictSchema;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class HandOverTest extends LetterTest {

    @Test
    void aDraftOfTheChainIsNobodysUntilSomebodyWrites() {
        // Given
        UUID letterId = drafted();
        String before = read(letterId).getString("ownership.owner.id");

        // When
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // Then
        assertThat(before).isNull();
        assertThat(read(letterId).getString("ownership.owner.id")).isEqualTo("chen");
        assertThat(announced(2).as(Topics.LETTER_CHANGED).owner()).isEqualTo("chen");
    }

    @Test
    void whatIsSomebodyElsesIsNotChangedAndTheOwnerIsNamed() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        Response refused = as("ana").header("If-Match", "\"2\"")
                .body("{\"sections\":[{\"id\":\"goal\",\"text\":\"x\"}]}").put(letter(letterId));

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.owned");
        assertThat(refused.jsonPath().getString("detail"))
                .isEqualTo("The letter is with Dr. Mei Chen. Take it over first, then go on.");
        assertThat(read(letterId).getInt("version")).isEqualTo(2);
    }

    @Test
    void whoTakesALetterOverMayChangeItAndItIsRecorded() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        JsonPath taken = handOver("ana", letterId, "ana", "Dr. Chen is away.").jsonPath();

        // Then
        assertThat(taken.getString("ownership.owner.id")).isEqualTo("ana");
        assertThat(taken.getList("ownership.handOvers.from.id")).containsExactly("chen");
        assertThat(taken.getList("ownership.handOvers.to.id")).containsExactly("ana");
        assertThat(taken.getList("ownership.handOvers.reason")).containsExactly("Dr. Chen is away.");
        assertThat(announced(3).as(Topics.LETTER_CHANGED).owner()).isEqualTo("ana");
        assertThat(StrictSchema.errors(announced(3).value())).isEmpty();
        assertThat(announced(3).value().toString()).doesNotContain("away");
        assertThat(save(letterId, 2, "goal", "x").jsonPath().getString("code")).isEqualTo("letter.owned");
    }

    @Test
    void onlyTheOwnerOrALeadGivesALetterToSomebodyElse() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        Response other = handOver("ana", letterId, "park", "Please.");
        Response lead = handOver("lee", letterId, "park", "Ana is away.");

        // Then
        assertThat(other.jsonPath().getString("code")).isEqualTo("letter.owned");
        assertThat(lead.jsonPath().getString("ownership.owner.id")).isEqualTo("park");
        assertThat(handOver("park", letterId, "park", "Mine.").jsonPath().getString("code"))
                .isEqualTo("letter.owned-already");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|/to", "{\"to\":\"two words\",\"reason\":\"x\"}|/to",
            "{\"to\":\"chen\"}|/reason", "{\"to\":\"chen\",\"reason\":\" \"}|/reason"})
    void aHandOverNamesWhoAndWhy(String body, String element) {
        // Given
        UUID letterId = drafted();

        // When
        Response refused = as("ana").body(body).post(letter(letterId) + "/hand-over");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.element")).containsExactly(element);
    }

    @Test
    void whoHasSeenAnOlderVersionTakesNothingOver() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");

        // When
        Response late = as("ana").header("If-Match", "\"1\"").body(Map.of("to", "ana", "reason", "Mine."))
                .post(letter(letterId) + "/hand-over");

        // Then
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("code")).isEqualTo("letter.stale");
    }

    private Response handOver(String who, UUID letterId, String to, String reason) {
        return seen(who, letterId).body(Map.of("to", to, "reason", reason)).post(letter(letterId) + "/hand-over");
    }
}
