package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** A payer that takes requests by fax: the case lives to its end without one call to it. */
@QuarkusTest
class BroughtByHandTest extends ServiceTest {

    @Test
    void aRequestIsPackedBroughtRecordedAndDecided() {
        // Given
        toPaper();
        SubmissionChanged ready = last();
        Response packet = given().auth().oauth2(backing.token("ana")).get(path() + "/packet/pdf");

        // When
        int sent = post("sent", "{\"reference\":\"F-20260316-7\"}");
        decisionRecorded(new LineDecision(1, "A1", List.of(), "AUTH-9", null, null, null, null, List.of(), null));

        // Then
        assertThat(sent).isEqualTo(202);
        expect("ready", "sent", "decided");
        assertThat(ready.attention()).extracting(Attention::kind).containsExactly("packet-to-send");
        assertThat(packet.contentType()).isEqualTo("application/pdf");
        assertThat(new String(packet.asByteArray(), 0, 5)).isEqualTo("%PDF-");
        assertThat(last().channel()).isEqualTo(Channel.FAX);
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(seen().getList("references")).containsExactly("F-20260316-7");
        assertThat(payer.submitted(member)).isEmpty();
    }

    @Test
    void whatWasRecordedOnceIsNotRecordedAgain() {
        // Given
        toPaper();
        post("sent", "{}");
        expect("ready", "sent");

        // When
        int again = post("sent", "{}");

        // Then
        assertThat(again).isEqualTo(409);
        assertThat(post("by-hand", "{\"by\":\"fax\"}")).isEqualTo(409);
    }

    @Test
    void whatIsStillToComeWasNotSent() {
        // Given
        toPaper();

        // When
        int toCome = post("sent", "{\"at\":\"2999-01-01T00:00:00Z\"}");

        // Then
        assertThat(toCome).isEqualTo(422);
        assertThat(post("sent", "{\"by\":\"pas\"}")).isEqualTo(422);
        assertThat(seen().getString("state")).isEqualTo("to-send");
    }

    @Test
    void aRequestThatWaitsForALookMayGoAnotherWay() {
        // Given
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("careful", Urgency.STANDARD)));
        benefits(Answer.NO);
        expect("ready");

        // When
        int status = post("by-hand", "{\"by\":\"portal\"}");

        // Then
        assertThat(status).isEqualTo(202);
        expect("ready", "ready");
        assertThat(seen().getString("state")).isEqualTo("to-send");
        assertThat(payer.submitted(member)).isEmpty();
    }

    private void toPaper() {
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("paper", Urgency.STANDARD)));
        benefits(Answer.NO);
        expect("ready");
    }

    private int post(String what, String body) {
        return given().auth().oauth2(backing.token("ana")).contentType(ContentType.JSON).body(body)
                .post(path() + "/" + what).statusCode();
    }
}
