package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Received;

import com.fasterxml.jackson.databind.JsonNode;

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
