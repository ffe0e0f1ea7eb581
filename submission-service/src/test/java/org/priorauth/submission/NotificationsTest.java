package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Received;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What a payer posts: read once, in its place, or refused by its element. */
@QuarkusTest
class NotificationsTest extends PendedCases {

    @Test
    void theSameEventTwiceIsAppliedOnce() {
        // Given
        Received request = pended();
        ObjectNode notification = notification(request, "A1", 8, "sub-" + member);
        notified(notification);
        expect("ready", "sent", "pended", "decided");

        // When
        int status = notified(notification);

        // Then
        assertThat(status).isEqualTo(200);
        assertThat(stored("sub-" + member)).containsExactly("applied");
        assertThat(outcomes()).containsExactly("ready", "sent", "pended", "decided");
    }

    @Test
    void anOlderEventThatComesLateChangesNothing() {
        // Given
        Received request = pended();
        notified(notification(request, "A3", 12, "sub-" + member));
        expect("ready", "sent", "pended", "decided");

        // When
        notified(notification(request, "A1", 11, "sub-" + member));

        // Then
        await().until(() -> stored("sub-" + member), List.of("applied", "without-effect")::equals);
        assertThat(last().decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void aStrangerIsNotHeard() {
        // Given
        Received request = pended();
        byte[] body = Answers.bytes(notification(request, "A1", 1, "sub-" + member));

        // When
        int withoutSecret = given().contentType("application/fhir+json").body(body).post(NOTIFICATIONS).statusCode();
        int withAnother = given().header("Authorization", "Bearer guess").contentType("application/fhir+json")
                .body(body)
                .post(NOTIFICATIONS).statusCode();

        // Then
        assertThat(withoutSecret).isEqualTo(401);
        assertThat(withAnother).isEqualTo(401);
        assertThat(stored("sub-" + member)).isEmpty();
    }

    @Test
    void aHandshakeIsWelcome() {
        // Given
        pended();
        ObjectNode handshake = status("handshake", 0, "sub-1");

        // When
        int status = notified(handshake);

        // Then
        assertThat(status).isEqualTo(200);
    }

    @Test
    void aNotificationWithoutItsResourceIsAskedForOnce() {
        // Given
        Received request = pended();
        payer.decides(request, Answers.every(request, "A1"));

        // When
        int status = notified(status("event-notification", 3, "empty-" + member));

        // Then
        assertThat(status).isEqualTo(200);
        expect("ready", "sent", "pended", "decided");
        assertThat(stored("empty-" + member)).containsExactly("asked");
        assertThat(payer.inquiries(request.claimIdentifier())).isEqualTo(1);
    }

    @Test
    void anEventThatWasLeftOutIsAskedFor() {
        // Given
        Received request = pended();
        notified(withCount(status("heartbeat", 0, "gap-" + member), 1));
        payer.decides(request, Answers.every(request, "A3"));

        // When
        notified(withCount(status("heartbeat", 0, "gap-" + member), 2));

        // Then
        await().until(() -> stored("gap-" + member), List.of("asked")::equals);
        expect("ready", "sent", "pended", "decided");
        assertThat(last().decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void anAnswerInAnotherVersionIsNotReadAndAPersonSeesIt() {
        // Given
        Received request = pended();
        ObjectNode answer = Answers.changed(Answers.every(request, "A1"), response -> response.putObject("meta")
                .withArray("profile")
                .add("http://hl7.org/fhir/us/davinci-pas/StructureDefinition/profile-claimresponse|1.1.0"));

        // When
        notified(answer);

        // Then
        expect("ready", "sent", "pended", "pended");
        assertThat(last().attention()).extracting(Attention::kind).containsExactly("stray-notice");
        assertThat(last().decision()).isNull();
    }

    @Test
    void anAnswerPostedAsItIsDecidesTheCase() {
        // Given
        Received request = pended();
        ObjectNode response = (ObjectNode) Answers.every(request, "A1").path("entry").path(0).path("resource");

        // When
        notified(response);

        // Then
        expect("ready", "sent", "pended", "decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
    }

    @Test
    void whatIsNoNotificationIsRefusedByItsElementAndNothingIsStored() {
        // Given
        pended();
        long before = Database.count(backing, "select count(*) from notification");

        // When
        JsonPath html = refused("application/fhir+json", "<html/>", 400);
        JsonPath text = refused("text/plain", "{}", 415);
        JsonPath newer = refused("application/fhir+json; fhirVersion=5.0", "{}", 415);

        // Then
        assertThat(html.getString("errors[0].element")).isEqualTo("/");
        assertThat(html.getString("errors[0].code")).isEqualTo("not-fhir");
        assertThat(text.getString("errors[0].message"))
                .isEqualTo("It is neither application/fhir+json nor application/fhir+xml.");
        assertThat(newer.getString("errors[0].message")).isEqualTo("Its fhirVersion is none of R4.");
        assertThat(Database.count(backing, "select count(*) from notification")).isEqualTo(before);
    }
}
