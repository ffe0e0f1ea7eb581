package org.priorauth.benefits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.benefits.played.BenefitsTest;
import org.priorauth.benefits.played.Play;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.CoverageDetermined.Outcome;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.intake.RequestChanged;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class PeopleVerifyAndRecordTest extends BenefitsTest {

    private static final String AUTHORIZATION_NEEDED = """
                                                       {"rulings": [{"question": "authorization-required", "answer": "yes"}],
                                                        "figures": [{"name": "limit", "value": 20, "unit": "visits"}],
                                                        "reference": "call 4711", "note": "Spoke with provider services."}""";

    private ValidatableResponse record(UUID authorization, String who, String body) {
        return as(who).contentType("application/json").body(body).put(path(authorization) + "/determination").then();
    }

    private UUID unknown(String memberId) {
        payer.plays(memberId, Play.recorded("unknown"));
        UUID authorization = accepted(memberId);
        announced(authorization, 1);
        return authorization;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "chen", "lee", "riverside-ehr", "audrey"})
    void everybodyInCareSeesEachRulingWithItsSource(String who) {
        // Given
        UUID authorization = accepted("V1-" + who);
        announced(authorization, 1);

        // When
        ValidatableResponse seen = as(who).get(path(authorization)).then();

        // Then
        seen.statusCode(200).body("state", equalTo("determined")).body("outcome", equalTo("auth-required"))
                .body("rulings[3].question", equalTo("authorization-required"))
                .body("rulings[3].answer", equalTo("yes"))
                .body("rulings[3].source",
                        equalTo("fhir:CoverageEligibilityResponse.insurance[0].item[1].authorizationRequired"))
                .body("rulings[3].at", equalTo("2026-03-02T11:59:58Z"))
                .body("figures.name", contains("limit", "used", "remaining", "copay", "deductible-remaining"))
                .body("lines[0].line", equalTo(1)).body("said.who", contains("payer"));
        assertThat(audited(authorization)).contains("benefits.read by " + who);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otto"})
    void operatorsSeeNothing(String who) {
        as(who).get(path(UUID.randomUUID())).then().statusCode(403);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID nobody = UUID.randomUUID();
        as("ana").get(path(nobody)).then().statusCode(404);
        as("ana").post(path(nobody) + "/verify").then().statusCode(404);
        record(nobody, "ana", AUTHORIZATION_NEEDED).statusCode(404);
    }

    @Test
    void onlyACoordinatorAsksAgainAndOnlyCoordinatorAndLeadRecord() {
        UUID authorization = unknown("V2");
        as("lee").post(path(authorization) + "/verify").then().statusCode(403);
        record(authorization, "chen", AUTHORIZATION_NEEDED).statusCode(403);
        record(authorization, "lee", AUTHORIZATION_NEEDED).statusCode(200);
    }

    @Test
    void aRecordedWordIsAnnouncedByThePersonBesideWhatThePayerSaid() {
        // Given
        UUID authorization = unknown("V3");

        // When
        ValidatableResponse recorded = record(authorization, "ana", AUTHORIZATION_NEEDED);

        // Then
        recorded.statusCode(200).body("state", equalTo("determined")).body("outcome", equalTo("auth-required"))
                .body("said.who", contains("payer", "person")).body("said[1].reference", equalTo("call 4711"))
                .body("said[1].by.id", equalTo("ana")).body("said[1].note", equalTo("Spoke with provider services."));
        CoverageDetermined told = announced(authorization, 2);
        assertThat(told.by()).extracting("id", "role").containsExactly("ana", "coordinator");
        assertThat(told.rulings()).extracting(Ruling::question, Ruling::answer, Ruling::source)
                .contains(org.assertj.core.groups.Tuple.tuple(Question.AUTHORIZATION_REQUIRED, Answer.YES, "person"),
                        org.assertj.core.groups.Tuple.tuple(Question.ACTIVE, Answer.YES,
                                "fhir:CoverageEligibilityResponse.insurance[0].inforce"));
        assertThat(told.figures()).singleElement().extracting("source", "unit").containsExactly("person", "visits");
        assertThat(audited(authorization)).contains("benefits.record by ana");
    }

    @Test
    void theSameWordSentTwiceIsAnnouncedOnce() {
        // Given
        UUID authorization = unknown("V4");
        record(authorization, "ana", AUTHORIZATION_NEEDED).statusCode(200);

        // When
        record(authorization, "ana", AUTHORIZATION_NEEDED).statusCode(200).body("said", hasSize(2));
        record(authorization, "ana", AUTHORIZATION_NEEDED.replace("yes", "no")).statusCode(200);

        // Then
        assertThat(announced(authorization, 3).outcome()).isEqualTo(Outcome.NOT_REQUIRED);
    }

    @Test
    void thePayersNewAnswerWinsWhenItWasAskedForAfterwardsAndBothAreKept() {
        // Given
        payer.plays("V5", Play.recorded("unknown"), Play.recorded("no-authorization"));
        UUID authorization = accepted("V5");
        announced(authorization, 1);
        record(authorization, "ana", AUTHORIZATION_NEEDED).statusCode(200);
        announced(authorization, 2);

        // When
        as("ana").header("Idempotency-Key", "v5").post(path(authorization) + "/verify").then().statusCode(202)
                .body("state", equalTo("asking"))
                .header("Location", org.hamcrest.Matchers.endsWith(path(authorization)));
        as("ana").header("Idempotency-Key", "v5").post(path(authorization) + "/verify").then().statusCode(202);

        // Then
        assertThat(announced(authorization, 3).outcome()).isEqualTo(Outcome.NOT_REQUIRED);
        as("ana").get(path(authorization)).then().body("said.who", contains("payer", "person", "payer"))
                .body("outcome", equalTo("not-required"));
        assertThat(payer.asked("V5")).hasSize(2);
    }

    @Test
    void whileThePayerIsAskedAgainWhatWasKnownIsStillSeen() {
        // Given
        payer.plays("V6", Play.recorded("active"), Play.overloaded(60));
        UUID authorization = accepted("V6");
        announced(authorization, 1);

        // When
        as("ana").post(path(authorization) + "/verify").then().statusCode(202);

        // Then
        as("ana").get(path(authorization)).then().body("state", equalTo("asking"))
                .body("outcome", equalTo("auth-required"));
        record(authorization, "ana", AUTHORIZATION_NEEDED).statusCode(200).body("state", equalTo("determined"));
    }

    @Test
    void thePayersWordsOfARefusalAreSeenByThePersonWhoMendsIt() {
        // Given
        payer.plays("V7", Play.refusal(400));
        UUID authorization = accepted("V7");
        announced(authorization, 1);

        // When
        ValidatableResponse seen = as("ana").get(path(authorization)).then();

        // Then
        seen.body("state", equalTo("needs-person")).body("reasons.code", contains("payer.refused"))
                .body("said[0].words",
                        contains("not-found · Subscriber not found · 75 · W100200300 is not a member"));
    }

    @Test
    void aWithdrawnOrderIsShownAsSuchAndCannotBeWorkedOn() {
        // Given
        UUID authorization = unknown("V8");
        changed(authorization, RequestChanged.Outcome.WITHDRAWN, 3, null);

        // When
        eventually(() -> as("ana").get(path(authorization)).jsonPath().getString("state").equals("withdrawn"));

        // Then
        as("ana").get(path(authorization)).then().body("rulings", hasSize(0)).body("outcome", nullValue());
        as("ana").post(path(authorization) + "/verify").then().statusCode(409)
                .body("code", equalTo("benefits.withdrawn"));
        record(authorization, "ana", AUTHORIZATION_NEEDED).statusCode(409);
    }

    @Test
    void whatIsWrongIsNamedElementByElement() {
        // Given
        UUID authorization = unknown("V9");

        // When
        ValidatableResponse refused = record(authorization, "ana",
                """
                {"rulings": [{"question": "active", "answer": "unknown"}, {"question": "active", "answer": "unknown"}, {}],
                 "figures": [{"name": "limit", "value": -1, "unit": "visits"}, {"name": "used"}], "reference": " "}""");

        // Then
        refused.statusCode(422).contentType("application/problem+json").body("errors.element",
                contains("/rulings/1/question", "/rulings/2", "/rulings", "/figures/0/value", "/figures/1",
                        "/reference"));
    }

    @Test
    void anUnknownQuestionIsNamedByItsPlace() {
        record(UUID.randomUUID(), "ana", "{\"rulings\": [{\"question\": \"weather\", \"answer\": \"yes\"}]}")
                .statusCode(400).body("errors[0].element", equalTo("/rulings/0/question"));
    }

    private List<String> audited(UUID authorization) {
        return Database.column(backing,
                "select action || ' by ' || actor from audit_entry where authorization_id = ?", authorization);
    }
}
