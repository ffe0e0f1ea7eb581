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
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A case that is not decided at once, followed to its end. */
@QuarkusTest
class PendedTest extends PendedCases {

    @Test
    @Shows({"cap-3", "spec-8"})
    void aPendedCaseIsSubscribedToOnceAndDecidedByANotification() {
        // Given
        Received request = pended();

        // When
        int status = notified(notification(request, "A1", 7, "sub-" + member));

        // Then
        assertThat(status).isEqualTo(200);
        expect("ready", "sent", "pended", "decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(subscriptionsTo("aetna")).hasSize(1);
        JsonNode channel = subscriptionsTo("aetna").get(0).path("channel");
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
        UUID itself = UUID.fromString(Database.column(backing,
                "select cast(id as varchar) from notification where event_key like ?", "stray-" + member + "|%")
                .get(0));
        await().until(() -> backing.events(Topics.SUBMISSION_CHANGED, itself).size(), size -> size == 1);
        SubmissionChanged told = backing.events(Topics.SUBMISSION_CHANGED, itself).get(0).as(Topics.SUBMISSION_CHANGED);
        assertThat(told.outcome()).isEqualTo(SubmissionChanged.Outcome.FAILED);
        assertThat(told.failure().code()).isEqualTo("notice-unmatched");
        int aside = given().auth().oauth2(backing.token("ana"))
                .post(path().replace(authorization.toString(), itself.toString()) + "/set-aside").statusCode();
        assertThat(aside).isEqualTo(202);
        await().until(() -> backing.events(Topics.SUBMISSION_CHANGED, itself).size(), size -> size == 2);
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
    void anotherPayersRequestIsNotTouched() {
        // Given
        Received request = pended();

        // When
        String outcome = settledBy("medicare", notification(request, "A1", 1, "other-" + member));

        // Then
        assertThat(outcome).isEqualTo("unmatched");
        assertThat(outcomes()).containsExactly("ready", "sent", "pended");
    }

    @Test
    void aSubscriptionThatIsGoneAtThePayerIsMadeAgainOnce() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")));
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("medicare", Urgency.STANDARD)));
        benefits(org.priorauth.contracts.Answer.NO);
        expect("ready", "sent", "pended");
        await().until(() -> subscriptionsTo("medicare").size(), size -> size == 1);

        // When
        Database.execute(backing,
                "update payer_subscription set remote_id = 'gone', checked_at = null where payer_id = 'medicare'");

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> subscriptionsTo("medicare").size(), size -> size == 2);
        await().until(() -> Database.column(backing,
                "select remote_id from payer_subscription where payer_id = 'medicare'"), List.of("")::equals);
        await().atMost(Duration.ofSeconds(20)).until(() -> Database.column(backing, "select outcome from notification "
                + "where payer_id = 'medicare' and event_key like '%|made|%'"), List.of("asked")::equals);
    }

    @Test
    @Shows("cap-4")
    void aSubscriptionMadeForAnotherSecretIsChangedAtThePayer() {
        // Given
        String made = "insert into payer_subscription (payer_id, organization, tenant_id, attempted_at, made_with, "
                + "remote_id) values ('humana', 'kept-org', 'riverside', now() - interval '1 day', 'before', 'kept-1')";

        // When
        Database.execute(backing, made);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payer.subscriptionsChanged().contains("PUT /payers/humana/fhir/Subscription/kept-1"));
        await().until(() -> Database.count(backing, "select count(*) from payer_subscription where "
                + "organization = 'kept-org' and remote_id = 'kept-1' and made_with <> 'before'"), count -> count == 1);
    }

    @Test
    @Shows("cap-4")
    void aSubscriptionAtAPayerThatIsNoLongerAskedByPasIsDeleted() {
        // Given
        String made = "insert into payer_subscription (payer_id, organization, tenant_id, attempted_at, made_with, "
                + "remote_id) values ('paper', 'kept-org', 'riverside', now(), 'any', 'kept-2')";

        // When
        Database.execute(backing, made);

        // Then
        await().atMost(Duration.ofSeconds(20))
                .until(() -> payer.subscriptionsChanged().contains("DELETE /payers/paper/fhir/Subscription/kept-2"));
        await().until(() -> Database.count(backing, "select count(*) from payer_subscription where payer_id = 'paper'"),
                count -> count == 0);
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

    @Test
    void everyMoveIsOnRecordWithItsTimeActorAndCause() {
        // Given
        Received request = pended();
        notified(notification(request, "A1", 5, "hist-" + member));
        expect("ready", "sent", "pended", "decided");

        // When
        JsonPath history = given().auth().oauth2(backing.token("ana")).get(path() + "/history").jsonPath();

        // Then
        List<String> states = history.getList("to");
        assertThat(states.get(0)).isEqualTo("gathering");
        assertThat(states.subList(states.size() - 2, states.size())).containsExactly("pended", "decided");
        assertThat(history.getList("action", String.class)).endsWith("errand.submit", "payer.notified");
        assertThat(history.getString("by[-1].role")).isEqualTo("service");
        assertThat(history.getString("at[-1]")).isNotNull();
        assertThat(given().auth().oauth2(backing.token("luis")).get(path() + "/history").statusCode()).isEqualTo(404);
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
}
