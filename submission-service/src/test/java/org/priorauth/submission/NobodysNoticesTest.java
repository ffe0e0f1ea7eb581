package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.submission.outside.Received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;

/**
 * A notice that fits no request is put before a person; where several clinics ask the payer, before each, and none
 * learns of another.
 */
@QuarkusTest
class NobodysNoticesTest extends PendedCases {

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
    void whereSeveralClinicsAskThePayerEachGetsAnItemThatSaysNothingOfAnybody() {
        // Given
        Received request = pended();
        asksHumana(Cast.RIVERSIDE, UUID.randomUUID());
        asksHumana(Cast.LAKEVIEW, authorization(1));
        await().until(() -> Database.count(backing, "select count(distinct tenant_id) from submission "
                + "where payer_id = 'humana'"), clinics -> clinics == 2);

        // When
        String outcome = settledBy("humana", notification(request, "A1", 1, "other-" + member));

        // Then
        assertThat(outcome).isEqualTo("unmatched");
        String notice = Database.column(backing, "select cast(id as varchar) from notification where event_key like ?",
                "other-" + member + "|%").get(0);
        UUID ours = itemOf(notice, Cast.RIVERSIDE);
        UUID theirs = itemOf(notice, Cast.LAKEVIEW);
        assertThat(told(ours).failure().code()).isEqualTo("notice-unmatched");
        assertThat(told(ours).failure()).isEqualTo(told(theirs).failure());
        assertThat(told(ours).failure().sentence())
                .startsWith("Payer humana sent an answer that fits no request here.");
        assertThat(backing.events(Topics.SUBMISSION_CHANGED, ours).get(0).value().toString())
                .doesNotContain(member, "AUTH0001", request.claimIdentifier(), Cast.LAKEVIEW, theirs.toString());
        assertThat(seenBy("ana", theirs)).isEqualTo(404);
        assertThat(seenBy("luis", ours)).isEqualTo(404);
        assertThat(seenBy("luis", theirs)).isEqualTo(200);
    }

    private UUID authorization(int more) {
        return new UUID(authorization.getMostSignificantBits(), authorization.getLeastSignificantBits() + more);
    }

    private void asksHumana(String tenant, UUID id) {
        backing.publish(Topics.REQUEST_CHANGED, tenant, Cast.accepted(id, orderTo("humana", Urgency.STANDARD)));
    }

    /** The same for the same notice and clinic, whichever instance opens it. */
    private static UUID itemOf(String notice, String tenant) {
        return UUID.nameUUIDFromBytes((notice + "|" + tenant).getBytes(StandardCharsets.UTF_8));
    }

    private SubmissionChanged told(UUID id) {
        return await().until(() -> backing.events(Topics.SUBMISSION_CHANGED, id), heard -> heard.size() == 1).get(0)
                .as(Topics.SUBMISSION_CHANGED);
    }

    private int seenBy(String user, UUID id) {
        return given().auth().oauth2(backing.token(user))
                .get("/api/v1/authorizations/" + id + "/submissions").statusCode();
    }
}
