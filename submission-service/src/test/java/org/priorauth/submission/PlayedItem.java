package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Order;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Behaviour.Says;
import org.priorauth.submission.outside.Filling;
import org.priorauth.submission.outside.Item;
import org.priorauth.submission.outside.Wire;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/** One {@link Item} played against the running service: a case of its own, and what became of it. */
final class PlayedItem extends ServiceTest {

    private static final Set<String> SETTLED = Set.of("pended", "decided", "failed", "cancelled");

    private final Item item;
    private final List<String> statuses = new ArrayList<>();
    private final Map<Object, Instant> told = new HashMap<>();
    private PlayedItem other;

    PlayedItem(Item item, ServiceTest host) {
        this.item = item;
        this.backing = host.backing;
        this.payer = host.payer;
        this.archive = host.archive;
    }

    String name() {
        return item.name();
    }

    @Override
    Order order() {
        return item.order(member);
    }

    /** The payer's answers are ready before the request is. */
    PlayedItem begin() {
        List<Says> submits = new ArrayList<>(Wire.says(item, "submit"));
        submits.add(Wire.UNFORESEEN);
        payer.does(member, submits.stream().map(Behaviour::keepsNothingAndSays).toArray(Behaviour[]::new));
        payer.tellsInquirersOf(member, Wire.UNFORESEEN);
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, Cast.accepted(authorization, order()));
        benefits(Answer.NO);
        if (item.asksForAnother()) {
            other = new PlayedItem(item.another(), this).begin();
        }
        return this;
    }

    /** What the payer does by itself, and the clinic. */
    PlayedItem play() {
        settled();
        item.steps().stream().filter(step -> step.containsKey("notify")).forEach(this::notified);
        if (item.steps().stream().anyMatch(step -> step.containsKey("request"))) {
            withdrawn(3);
        }
        return this;
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).ignoreExceptions()
                .until(() -> SETTLED.contains(String.valueOf(seen().getString("state"))));
        if (other != null) {
            other.settled();
        }
    }

    private void notified(Map<String, Object> step) {
        Map<String, Object> notify = Item.map(step.get("notify"));
        if (notify.containsKey("waitBefore")) {
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        }
        Instant now = told.getOrDefault(notify.get("nowAsInStep"), Instant.now());
        told.put(item.steps().indexOf(step) + 1, now);
        Filling filling = filling();
        RequestSpecification call = given();
        Item.map(notify.get("headers"))
                .forEach((name, value) -> call.header(name, filling.fill(value.toString(), now)));
        statuses.add(String.valueOf(call
                .body(filling.fill(step.get("body").toString(), now).getBytes(StandardCharsets.UTF_8))
                .post("/payer/aetna/notifications").statusCode()));
    }

    private Filling filling() {
        Filling filling = new Filling().with(payer.submitted(member).get(0))
                .with("topic", "http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic")
                .with("subscriptionUrl", "https://payer.example/Subscription/" + member)
                .with("notificationToken", secret());
        return other == null ? filling : filling.with("other.", payer.submitted(other.member).get(0));
    }

    private String secret() {
        return await().atMost(Duration.ofSeconds(30)).until(() -> payer.subscriptions().stream()
                .map(one -> one.path("channel")).filter(one -> one.path("endpoint").asText().contains("/aetna/"))
                .map(one -> one.path("header").path(0).asText().replaceFirst("^Authorization: Bearer ", ""))
                .findFirst(), java.util.Optional::isPresent).orElseThrow();
    }

    /** How the notifications were received, and how the case stands. */
    String outcome() {
        return Stream.of(statuses.stream(), Stream.of(words(seen())),
                Stream.ofNullable(other).map(one -> "other: " + words(one.seen())))
                .flatMap(all -> all).collect(Collectors.joining(" "));
    }

    private static String words(JsonPath seen) {
        return Stream.of(seen.getString("state"), seen.getString("decision"), seen.getString("failure.code"),
                seen.getString("lines[0].answer.action"), seen.getString("lines[0].answer.authorizationNumber"),
                seen.getString("attention[0].kind")).filter(one -> one != null).collect(Collectors.joining(" "));
    }
}
