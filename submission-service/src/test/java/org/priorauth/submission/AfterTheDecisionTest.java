package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.VisitUse;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class AfterTheDecisionTest extends ServiceTest {

    private Response post(String what, String body) {
        return given().auth().oauth2(backing.token("ana")).header("Idempotency-Key", authorization + what)
                .contentType("application/json").body(body).post(path() + "/" + what);
    }

    private Response get(String what) {
        return given().auth().oauth2(backing.token("ana")).get(path() + "/" + what);
    }

    private void denied() {
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A3")), Behaviour.approves());
        complete();
        expect("ready", "sent", "decided");
    }

    private void anotherLetter() {
        UUID letter = UUID.randomUUID();
        LetterChanged like = Cast.signed(authorization, letter);
        backing.publish(Topics.LETTER_CHANGED, Cast.RIVERSIDE, new LetterChanged(authorization, like.outcome(), 3,
                like.at(), like.by(), letter, 1, 1, List.of(), List.of(), like.signature(),
                archive.letter(letter, "%PDF what was missing")));
    }

    private List<String> news() {
        return heard().stream().map(heard -> heard.as(Topics.SUBMISSION_CHANGED)).map(SubmissionChanged::followUp)
                .map(after -> after == null ? null : after.news()).toList();
    }

    @Test
    void aVisitIsCountedOnceAndToldToEverybody() {
        // Given
        complete();
        expect("ready", "sent", "decided");
        String visit = "{\"visit\":\"v-1\",\"on\":\"2026-03-11\"}";

        // When
        Response first = post("visits", visit);
        Response again = post("visits", visit);
        Response wrong = given().auth().oauth2(backing.token("ana")).contentType("application/json")
                .body("{\"visit\":\"v-2\",\"on\":\"2026-03-11\",\"services\":[{\"line\":7,\"quantity\":1}]}")
                .post(path() + "/visits");

        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.jsonPath().getInt("lines[0].left")).isEqualTo(23);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(wrong.jsonPath().getString("code")).isEqualTo("visit.not-authorised");
        expect("ready", "sent", "decided", "decided");
        assertThat(last().followUp().lines().get(0).used()).isEqualByComparingTo("1");
        assertThat(last().followUp().visits()).containsExactly(
                new VisitUse("v-1", LocalDate.parse("2026-03-11"), false));
        assertThat(get("visits").jsonPath().getList("visits.visit")).isEqualTo(List.of("v-1"));
    }

    @Test
    void aDenialIsContestedAppealedSentAndOverturned() throws IOException {
        // Given
        denied();

        // When
        post("decision/contest", "{\"reason\":\"The record shows the need.\"}");
        post("appeal", "{\"reason\":\"Twenty-four visits are what the plan of care needs.\"}");
        expect("ready", "sent", "decided", "decided", "decided", "decided");
        byte[] packet = get("appeal/packet").asByteArray();
        post("appeal/sent", "{\"by\":\"fax\",\"reference\":\"F-7\"}");
        String appealed = seen().getString("state");
        Response outcome = post("appeal/outcome",
                "{\"outcome\":\"overturned\",\"lines\":[{\"line\":1,\"action\":\"A1\",\"authorizationNumber\":\"AUTH-9\"}]}");

        // Then
        assertThat(outcome.statusCode()).isEqualTo(200);
        assertThat(appealed).isEqualTo("appealed");
        expect("ready", "sent", "decided", "decided", "decided", "decided", "appealed", "decided");
        assertThat(news()).containsExactly(null, null, null, "contested", null, "appeal-ready", "appeal-sent",
                "appeal-decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(last().followUp().appeal()).isEqualTo("overturned");
        try (PDDocument pdf = Loader.loadPDF(packet)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Reyes, Maya", member,
                    "Twenty-four visits are what",
                    "remaining: 24 visits", "29 CFR 2560.503-1(h)(3)");
        }
    }

    @Test
    void aDenialIsAskedAnewOnlyWithSomethingNewAndUnderNumbersOfItsOwn() {
        // Given
        denied();

        // When
        int same = post("resubmit");
        anotherLetter();
        await().until(() -> get("decision").jsonPath().getList("next.what").contains("resubmit"));
        int anew = post("resubmit");

        // Then
        assertThat(same).isEqualTo(409);
        assertThat(anew).isEqualTo(200);
        expect("ready", "sent", "decided", "ready", "sent", "decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(payer.submitted(member).stream().map(one -> one.bundleIdentifier()).distinct()).hasSize(2);
        assertThat(payer.submitted(member).get(1).claim().has("related")).isFalse();
    }
}
