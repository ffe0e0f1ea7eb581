package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.restassured.path.json.JsonPath;

/** A case that the payer has pended, and the payer's voice. */
abstract class PendedCases extends ServiceTest {

    static final String NOTIFICATIONS = "/payer/aetna/notifications";

    Received pended() {
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")));
        complete();
        expect("ready", "sent", "pended");
        await().atMost(Duration.ofSeconds(20)).until(() -> !subscriptionsTo("aetna").isEmpty());
        return payer.submitted(member).get(0);
    }

    /** One of nobody's secrets is enough for a payer that never had a subscription: it is told none. */
    String settledBy(String other, ObjectNode notification) {
        Database.execute(backing, "insert into payer_secret (payer_id, secret, created_at) values (?, 'known', now()) "
                + "on conflict (payer_id) do update set secret = 'known'", other);
        given().header("Authorization", "Bearer known").contentType("application/fhir+json")
                .body(Answers.bytes(notification)).post("/payer/" + other + "/notifications");
        return await().until(() -> stored("other-" + member), found -> found.size() == 1).get(0);
    }

    JsonPath refused(String type, String body, int status) {
        return given().header("Authorization", secret()).contentType(type).body(body.getBytes()).post(NOTIFICATIONS)
                .then().statusCode(status).contentType("application/problem+json").extract().jsonPath();
    }

    static ObjectNode withCount(ObjectNode bundle, int events) {
        ((ObjectNode) bundle.path("entry").path(0).path("resource")).withArray("parameter").addObject()
                .put("name", "events-since-subscription-start").put("valueString", String.valueOf(events));
        return bundle;
    }

    int notified(ObjectNode notification) {
        return notified(Answers.bytes(notification));
    }

    int notified(byte[] notification) {
        return notified("application/fhir+json", notification);
    }

    int notified(String type, byte[] notification) {
        return given().header("Authorization", secret()).contentType(type).body(notification)
                .post(NOTIFICATIONS).statusCode();
    }

    List<JsonNode> subscriptionsTo(String id) {
        return payer.subscriptions().stream().filter(one -> one.path("channel").path("endpoint").asText()
                .endsWith("/payer/" + id + "/notifications")).toList();
    }

    String secret() {
        return subscriptionsTo("aetna").get(0).path("channel").path("header").path(0).asText()
                .replaceFirst("^Authorization: ", "");
    }

    static ObjectNode notification(Received request, String action, int number, String subscription) {
        ObjectNode bundle = status("event-notification", number, subscription);
        bundle.withArray("entry").addObject().put("fullUrl", "urn:uuid:6c1a1e0a-1111-4222-8333-00000000000f")
                .set("resource", Answers.every(request, action));
        return bundle;
    }

    static ObjectNode status(String type, int number, String subscription) {
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
    List<String> stored(String subscription) {
        return Database.column(backing, "select outcome from notification"
                + " where event_key like ? and outcome <> 'received' order by received_at", subscription + "|%");
    }
}
