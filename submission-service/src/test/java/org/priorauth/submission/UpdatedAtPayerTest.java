package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Received;

import io.quarkus.test.junit.QuarkusTest;

/** An order that changed after it was sent goes to the payer as an update, when a person says so. */
@QuarkusTest
class UpdatedAtPayerTest extends ServiceTest {

    @Test
    @Shows("spec-63")
    void anotherLineIsAddedToWhatThePayerHas() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")), Behaviour.approves());
        complete();
        expect("ready", "sent", "pended");
        amended();

        // When
        int status = post("update");

        // Then
        assertThat(status).isEqualTo(202);
        expect("ready", "sent", "pended", "sent", "decided");
        Received update = payer.submitted(member).get(1);
        assertThat(update.lines()).containsExactly(1, 2);
        assertThat(update.claim().path("related")).hasSize(1);
        assertThat(update.claim().path("item").path(1).toString()).contains("\"valueCode\":\"added\"");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(last().lines().stream().map(LineDecision::line)).containsExactly(1, 2);
        assertThat(last().reference()).isEqualTo(update.bundleIdentifier());
    }

    @Test
    void anAddendumSignedWhileThePayerThinksGoesToIt() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")), Behaviour.approves());
        accepted();
        benefits(Answer.YES);
        UUID own = signed();
        expect("ready", "sent", "pended");

        // When
        DocumentRef addendum = added("addendum", own);

        // Then
        expect("ready", "sent", "pended", "sent", "decided");
        assertThat(papers(payer.submitted(member).get(0))).hasSize(1).doesNotContain(addendum.id().toString());
        assertThat(papers(payer.submitted(member).get(1))).hasSize(2).contains(addendum.id().toString());
        assertThat(seen().getList("letters.kind")).containsExactly("initial", "addendum");
        assertThat(seen().getList("letters.sent")).containsExactly(true, true);
        assertThat(seen().getString("letters[1].sha256")).isEqualTo(addendum.sha256());
    }

    private static List<String> papers(Received request) {
        return request.claim().path("supportingInfo").findParents("url").stream()
                .filter(one -> one.path("url").asText().equals("controlNumber"))
                .map(one -> one.path("valueString").asText()).toList();
    }

    @Test
    void anOrderThatDidNotChangeIsNotUpdated() {
        // Given
        complete();
        expect("ready", "sent", "decided");

        // When
        int status = post("update");

        // Then
        assertThat(status).isEqualTo(409);
        assertThat(payer.submitted(member)).hasSize(1);
    }

    @Test
    void aPaperThatWasSentInErrorIsTakenBack() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")), Behaviour.approves());
        complete();
        expect("ready", "sent", "pended");
        String number = given().auth().oauth2(backing.token("ana")).get(path() + "/packet/summary").jsonPath()
                .getString("papers[0].controlNumber");

        // When
        int unknown = withdraw(java.util.UUID.randomUUID().toString());
        int status = withdraw(number);

        // Then
        assertThat(unknown).isEqualTo(422);
        assertThat(status).isEqualTo(202);
        expect("ready", "sent", "pended", "sent", "decided");
        assertThat(payer.submitted(member).get(1).bundle().path("entry").path(0).path("resource").path("supportingInfo")
                .path(0).path("modifierExtension").path(0).path("url").asText()).endsWith("infoCancelled");
    }

    private int withdraw(String paper) {
        return given().auth().oauth2(backing.token("ana")).contentType("application/json")
                .body("{\"papers\":[\"" + paper + "\"]}").post(path() + "/papers/withdraw").statusCode();
    }

    @Test
    void aDenialIsNotUpdated() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A3")));
        complete();
        expect("ready", "sent", "decided");
        amended();

        // When
        int status = post("update");

        // Then
        assertThat(status).isEqualTo(409);
        assertThat(payer.submitted(member)).hasSize(1);
    }

    private void amended() {
        Order like = order();
        ServiceLine one = like.lines().get(0);
        ServiceLine two = new ServiceLine(2, one.code(), one.modifiers(), one.quantity(), one.unit(), one.frequency(),
                one.period(), one.placeOfService(), one.diagnoses(), null);
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, amended(new Order(like.ehrIdentifier(), like.patient(),
                like.coverage(), like.payer(), like.clinic(), like.clinician(), like.category(), like.urgency(),
                like.requested(), like.diagnoses(), List.of(one, two), like.facts(), like.documents())));
        org.awaitility.Awaitility.await().until(() -> seen().getBoolean("amendedSinceSent"));
    }
}
