package org.priorauth.inbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the inbox's tests on real servers share. A test uses a clinic of its own, so that its lists are its own. */
@QuarkusTestResource(Backing.class)
@QuarkusTestResource(ShortPatience.class)
@QuarkusTestResource(MailServer.class)
public abstract class InboxTest {

    protected Backing backing;

    protected RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    /** Somebody of this clinic. */
    protected RequestSpecification as(String user, String tenant, String... roles) {
        return as(backing.tokenAs(user, tenant, roles));
    }

    protected RequestSpecification coordinator(String tenant) {
        return as("ana", tenant, "coordinator");
    }

    /** Says it as the stage would, and waits until the inbox has heard it. */
    protected UUID say(String tenant, Announced word) {
        UUID event = publish(tenant, word);
        heard(tenant, event);
        return event;
    }

    protected UUID publish(String tenant, Announced word) {
        Topic<?> topic = Topics.ALL.stream().filter(of -> of.payload().isInstance(word)).findFirst().orElseThrow();
        return backing.publish(topic, tenant, word);
    }

    protected void heard(String tenant, UUID event) {
        eventually(() -> Database.count(backing, "select count(*) from timeline where tenant_id = ? and event_id = ?",
                tenant, event) > 0);
    }

    protected static void eventually(Supplier<Boolean> holds) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(holds::get);
    }

    protected static JsonNode json(Response response) {
        try {
            return TestJson.MAPPER.readTree(response.asByteArray());
        } catch (IOException thrown) {
            throw new AssertionError(thrown);
        }
    }

    /** The members of a JSON answer that a test speaks of, as JSON text. */
    protected static String only(JsonNode node, String... members) {
        ObjectNode some = TestJson.MAPPER.createObjectNode();
        List.of(members).stream().filter(node::has).forEach(name -> some.set(name, node.get(name)));
        return some.toString();
    }
}
