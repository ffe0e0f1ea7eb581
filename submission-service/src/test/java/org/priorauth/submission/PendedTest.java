package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;

/** A case that is not decided at once, followed to its end. */
@QuarkusTest
class PendedTest extends ServiceTest {

    private static final String NOTIFICATIONS = "/payer/aetna/notifications";

    @Test
    void aPendedCaseIsSubscribedToOnceAndDecidedByANotification() {
        // Given
        Received request = pended();

        // When
        int status = notified(notification(request, "A1", 7, "sub-" + member));

        // Then
        assertThat(status).isEqualTo(200);
        expect("ready", "sent", "pended", "decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(payer.subscriptions()).hasSize(1);
        JsonNode channel = payer.subscriptions().get(0).path("channel");
        assertThat(channel.path("endpoint").asText()).isEqualTo("http://127.0.0.1:9/payer/aetna/notifications");
        assertThat(channel.path("type").asText()).isEqualTo("rest-hook");
    }

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
    void whatBelongsToNobodyIsKeptForAPerson() {
        // Given
        Received request = pended();
        ObjectNode foreign = (ObjectNode) TestJson.read(
                notification(request, "A1", 1, "stray-" + member), JsonNode.class);
        String text = foreign.toString().replace(request.claimIdentifier(), UUID.randomUUID().toString())
                .replace("AUTH0001", "NONE" + member);

        // When
        int status = notified(text.getBytes());

        // Then
        assertThat(status).isEqualTo(200);
        await().until(() -> stored("stray-" + member), List.of("unmatched")::equals);
        assertThat(outcomes()).containsExactly("ready", "sent", "pended");
    }

    @Test
    void aPayerThatStaysSilentIsAskedOnce() {
        // Given
        Received request = pended();

        // When
        payer.decides(request, Answers.every(request, "A1"));

        // Then
        expect("ready", "sent", "pended", "decided");
        assertThat(payer.inquiries(request.claimIdentifier())).isEqualTo(1);
    }

    @Test
    void whatThePayerAsksForIsSentAsAnUpdate() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.asking(request, "34845-8")), Behaviour.approves());
        complete();
        expect("ready", "sent", "information-requested");
        assertThat(last().requested().get(0).what().code()).isEqualTo("34845-8");

        // When
        questionAnswered("See page 2.", archive.document("the evaluation"));

        // Then
        expect("ready", "sent", "information-requested", "sent", "decided");
        Received update = payer.submitted(member).get(1);
        assertThat(update.resources("Claim")).hasSize(2);
        assertThat(update.claim().path("related")).hasSize(1);
        assertThat(update.bundleIdentifier()).isNotEqualTo(payer.submitted(member).get(0).bundleIdentifier());
        assertThat(update.resources("DocumentReference")).hasSize(2);
    }

    @Test
    void aPayerThatLetsItsTimePassIsOverdue() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")));
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("humana", Urgency.EXPEDITED)));
        benefits(org.priorauth.contracts.Answer.NO);

        // When
        expect("ready", "sent", "pended", "overdue");

        // Then
        assertThat(last().dueAt()).isNotNull();
        assertThat(seen().getBoolean("overdue")).isTrue();
    }

    @Test
    void aPendedCaseMayBeWithdrawnAndNoNotificationBringsItBack() {
        // Given
        Received request = pended();
        withdrawn(3);
        expect("ready", "sent", "pended", "cancelled");

        // When
        notified(notification(request, "A1", 1, "sub-" + member));

        // Then
        await().until(() -> stored("sub-" + member), List.of("without-effect")::equals);
        assertThat(outcomes()).containsExactly("ready", "sent", "pended", "cancelled");
    }

    private Received pended() {
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")));
        complete();
        expect("ready", "sent", "pended");
        await().atMost(Duration.ofSeconds(20)).until(() -> !payer.subscriptions().isEmpty());
        return payer.submitted(member).get(0);
    }

    private int notified(ObjectNode notification) {
        return notified(Answers.bytes(notification));
    }

    private int notified(byte[] notification) {
        String header = payer.subscriptions().stream()
                .filter(one -> one.path("channel").path("endpoint").asText().endsWith(NOTIFICATIONS)).findFirst()
                .orElseThrow().path("channel").path("header").path(0).asText().replaceFirst("^Authorization: ", "");
        return given().header("Authorization", header).contentType("application/fhir+json").body(notification)
                .post(NOTIFICATIONS).statusCode();
    }

    private static ObjectNode notification(Received request, String action, int number, String subscription) {
        ObjectNode bundle = status("event-notification", number, subscription);
        bundle.withArray("entry").addObject().put("fullUrl", "urn:uuid:6c1a1e0a-1111-4222-8333-00000000000f")
                .set("resource", Answers.every(request, action));
        return bundle;
    }

    private static ObjectNode status(String type, int number, String subscription) {
        ObjectNode bundle = TestJson.MAPPER.createObjectNode().put("resourceType", "Bundle").put("type", "history");
        ObjectNode parameters = bundle.withArray("entry").addObject().putObject("resource").put("resourceType",
                "Parameters");
        parameters.withArray("parameter").addObject().put("name", "subscription").putObject("valueReference")
                .put("reference", subscription);
        parameters.withArray("parameter").addObject().put("name", "type").put("valueCode", type);
        if (type.equals("event-notification")) {
            parameters.withArray("parameter").addObject().put("name", "notification-event").withArray("part")
                    .addObject()
                    .put("name", "event-number").put("valueString", String.valueOf(number));
        }
        return bundle;
    }

    /** What became of the notifications of a subscription, in the order they came. */
    private List<String> stored(String subscription) {
        return Database.column(backing, "select outcome from notification"
                + " where event_key like ? and outcome <> 'received' order by received_at", subscription + "|%");
    }
}
