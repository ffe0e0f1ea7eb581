package org.priorauth.lmn;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Order;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the tests on real servers share: tell the chain, hear what it is told, speak to the API. */
@QuarkusTestResource(Backing.class)
public abstract class LetterTest {

    protected Backing backing;

    protected final UUID authorization = UUID.randomUUID();

    protected RequestSpecification as(String who) {
        return given().auth().oauth2(backing.token(who)).contentType("application/json");
    }

    protected static String letters(UUID id) {
        return "/api/v1/authorizations/" + id + "/letters";
    }

    protected String letter(UUID letterId) {
        return letters(authorization) + "/" + letterId;
    }

    protected void accepted(Order order) {
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, Cast.accepted(authorization, order));
    }

    protected void authorizationRequired(Answer letter) {
        backing.publish(Topics.COVERAGE_DETERMINED, Cast.RIVERSIDE, Cast.authRequired(authorization, letter));
    }

    protected List<Heard> announced() {
        return backing.events(Topics.LETTER_CHANGED, authorization);
    }

    /** Waits until so many were announced; the last of them. */
    protected Heard announced(int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> announced().size() >= count);
        return announced().get(count - 1);
    }

    /** A complete draft of Maya's order; its id. */
    protected UUID drafted() {
        accepted(Cast.order());
        authorizationRequired(Answer.YES);
        return letterId(announced(1));
    }

    protected static UUID letterId(Heard heard) {
        return UUID.fromString(heard.value().path("letterId").asText());
    }

    protected Response sign(String who, UUID letterId) {
        return seen(who, letterId).body(Map.of("attested", true)).post(letter(letterId) + "/sign");
    }

    /** As somebody who has just read the letter. */
    protected RequestSpecification seen(String who, UUID letterId) {
        return as(who).header("If-Match", as("ana").get(letter(letterId)).header("ETag"));
    }

    protected Response save(UUID letterId, int version, String section, String text) {
        return as("chen").header("If-Match", "\"" + version + "\"")
                .body(Map.of("sections", List.of(Map.of("id", section, "text", text)))).put(letter(letterId));
    }

    protected JsonPath read(UUID letterId) {
        return as("ana").get(letter(letterId)).jsonPath();
    }
}
