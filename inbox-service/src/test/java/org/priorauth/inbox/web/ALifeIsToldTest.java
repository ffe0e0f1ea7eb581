package org.priorauth.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.inbox.domain.TheChain.coverage;
import static org.priorauth.inbox.domain.TheChain.decided;
import static org.priorauth.inbox.domain.TheChain.letter;
import static org.priorauth.inbox.domain.TheChain.line;
import static org.priorauth.inbox.domain.TheChain.request;
import static org.priorauth.inbox.domain.TheChain.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.InboxTest;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;

/** One authorization from its order to the payer's decision, as list, page, timeline and counts tell it. */
@QuarkusTest
class ALifeIsToldTest extends InboxTest {

    private final UUID id = UUID.randomUUID();

    private List<Announced> untilTheDraft() {
        return List.of(request(id, RequestChanged.Outcome.RECEIVED, 1, 1),
                request(id, RequestChanged.Outcome.ACCEPTED, 2, 1),
                coverage(id, CoverageDetermined.Outcome.AUTH_REQUIRED, 1, 1, Answer.YES),
                letter(id, LetterChanged.Outcome.DRAFTED, 1, 1));
    }

    private List<Announced> fromTheSignatureOn() {
        return List.of(letter(id, LetterChanged.Outcome.SIGNED, 2, 1),
                submission(id, SubmissionChanged.Outcome.READY, 1), submission(id, SubmissionChanged.Outcome.SENT, 2),
                decided(id, 3, Decision.APPROVED, line(1, "A1", "AUTH-7782001")));
    }

    private List<UUID> say(String tenant, List<Announced> words) {
        List<UUID> events = new ArrayList<>();
        words.forEach(word -> events.add(say(tenant, word)));
        return events;
    }

    @Test
    void thePageShowsWhatEveryStageSaidAndWhoIsNext() {
        // Given
        say("life-page", untilTheDraft());
        // When
        var answer = coordinator("life-page").get("/api/v1/authorizations/" + id);
        // Then
        JsonNode page = json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(only(page, "status", "next", "owner", "receivedAt", "clock")).isEqualTo(
                "{\"status\":\"letter-to-sign\",\"next\":{\"sentence\":\"Read the letter, mend it where needed, and sign it.\","
                        + "\"who\":{\"kind\":\"queue\",\"id\":\"clinicians\",\"name\":\"clinicians\"},\"dueAt\":\"2026-03-02T22:00:00Z\"},"
                        + "\"owner\":{\"kind\":\"queue\",\"id\":\"coordinators\",\"name\":\"coordinators\"},"
                        + "\"receivedAt\":\"2026-03-02T12:00:01Z\",\"clock\":{\"nextDueAt\":\"2026-03-02T22:00:00Z\"}}");
        assertThat(page.path("stages").findValuesAsText("says")).containsExactly("accepted", "auth-required",
                "drafted");
        assertThat(page.path("order").path("patient").path("family").asText()).isEqualTo("Reyes");
        assertThat(page.path("order").path("lines").get(0).path("code").path("code").asText()).isEqualTo("97110");
        assertThat(page.path("benefits").path("current").asBoolean()).isTrue();
        assertThat(page.path("letter").path("outcome").asText()).isEqualTo("drafted");
        assertThat(page.path("workItems")).hasSize(1);
        assertThat(only(page.path("workItems").get(0), "kind", "title", "reason", "priority", "roles")).isEqualTo(
                "{\"kind\":\"letter-to-sign\",\"title\":\"Letter to sign\","
                        + "\"reason\":\"The letter waits for a clinician's signature.\",\"priority\":2,\"roles\":[\"clinician\"]}");
    }

    @Test
    void theTimelineHasEveryStepWithItsEventAndWhoDidIt() {
        // Given
        List<UUID> events = new ArrayList<>(say("life-timeline", untilTheDraft()));
        events.addAll(say("life-timeline", fromTheSignatureOn()));
        // When
        JsonNode steps = json(coordinator("life-timeline").get("/api/v1/authorizations/" + id + "/timeline"))
                .path("items");
        // Then
        assertThat(steps).extracting(step -> step.path("at").asText() + " " + step.path("stage").asText() + " "
                + step.path("outcome").asText() + " " + step.path("status").asText() + " "
                + step.path("by").path("id").asText() + ": " + step.path("sentence").asText()).containsExactly(
                        "2026-03-02T12:00:01Z intake received received riverside-ehr: The order came in.",
                        "2026-03-02T12:00:02Z intake accepted verifying-benefits riverside-ehr: The order is complete.",
                        "2026-03-02T12:00:11Z benefits auth-required drafting-letter benefits: The payer wants an authorization; a letter goes with it.",
                        "2026-03-02T12:00:21Z lmn drafted letter-to-sign lmn: The letter is drafted.",
                        "2026-03-02T12:00:21Z inbox work-item-opened letter-to-sign inbox: Work for clinicians: Letter to sign.",
                        "2026-03-02T12:00:22Z lmn signed letter-signed chen: The letter is signed.",
                        "2026-03-02T12:00:22Z inbox work-item-closed letter-signed chen: Work done: Letter to sign.",
                        "2026-03-02T12:00:31Z submission ready submitting submission: The packet for the payer is complete.",
                        "2026-03-02T12:00:32Z submission sent sent submission: The request went to the payer by PAS.",
                        "2026-03-02T12:00:33Z submission decided approved submission: The payer approved everything.");
        assertThat(steps).filteredOn(step -> step.has("topic")).extracting(step -> step.path("eventId").asText())
                .containsExactlyElementsOf(events.stream().map(UUID::toString).toList());
        assertThat(steps.get(9).path("details").toString()).isEqualTo(
                "{\"revision\":3,\"channel\":\"pas\",\"reference\":\"urn:uuid:1\",\"decision\":\"approved\","
                        + "\"lines\":[{\"line\":1,\"action\":\"A1\",\"authorizationNumber\":\"AUTH-7782001\"}]}");
    }

    @Test
    void theListAndTheCountsFollow() {
        // Given
        say("life-list", untilTheDraft());
        say("life-list", fromTheSignatureOn());
        say("life-list", request(UUID.randomUUID(), RequestChanged.Outcome.INCOMPLETE, 1, 1));
        // When
        JsonNode approved = json(coordinator("life-list").get("/api/v1/authorizations?status=approved&status=denied"));
        JsonNode counts = json(coordinator("life-list").get("/api/v1/authorizations/counts"));
        // Then
        assertThat(approved.path("items")).hasSize(1);
        assertThat(approved.has("next")).isFalse();
        assertThat(only(approved.path("items").get(0), "id", "status", "patient", "memberId", "payer", "category",
                "decision", "openWorkItems", "next")).isEqualTo("{\"id\":\"" + id + "\",\"status\":\"approved\","
                        + "\"patient\":{\"family\":\"Reyes\",\"given\":[\"Maya\"],\"birthDate\":\"1961-10-01\"},"
                        + "\"memberId\":\"W100200300\",\"payer\":{\"id\":\"aetna\",\"name\":\"Aetna\"},"
                        + "\"category\":\"physical-therapy\",\"decision\":\"approved\",\"openWorkItems\":0,"
                        + "\"next\":{\"sentence\":\"The care is authorised.\",\"who\":{\"kind\":\"nobody\",\"name\":\"nobody\"}}}");
        assertThat(counts.toString())
                .isEqualTo("{\"total\":2,\"byStatus\":{\"approved\":1,\"incomplete\":1}}");
    }
}
