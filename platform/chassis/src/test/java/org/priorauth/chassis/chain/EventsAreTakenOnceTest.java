package org.priorauth.chassis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.cloudevents.CloudEvent;
import org.priorauth.chassis.tally.TallyTest;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.benefits.CoverageDetermined;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EventsAreTakenOnceTest extends TallyTest {

    @Test
    void anEventBecomesStateOutboxAuditAndOneAnnouncement() {
        // Given
        UUID authorization = UUID.randomUUID();

        // When
        UUID event = publish(authorization, 1);

        // Then
        eventually(() -> announced(authorization).size() == 1);
        assertThat(counted(authorization)).isEqualTo("{\"is\":\"counting\",\"revisions\":[1]}");
        assertThat(processed(event)).isEqualTo(1);
        assertThat(Database.column(backing, "select action || ' ' || why from audit_entry where authorization_id = ?",
                authorization)).containsExactly(
                        "priorauth.intake.request-changed.v1.amended caused by event " + event);
        var heard = announced(authorization).get(0);
        CoverageDetermined data = heard.as(Topics.COVERAGE_DETERMINED);
        assertThat(data.authorizationId()).isEqualTo(authorization);
        assertThat(data.revision()).isEqualTo(1);
        assertThat(data.by()).isEqualTo(Actor.service("tally"));
        assertThat(heard.headers()).containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/priorauth/tally")
                .containsEntry("ce_type", "priorauth.benefits.coverage-determined.v1.not-required")
                .containsEntry("ce_subject", authorization.toString()).containsEntry("ce_tenant", Cast.RIVERSIDE)
                .containsEntry("ce_causationid", event.toString()).containsEntry("ce_actor", "tally")
                .containsEntry("ce_dataclassification", "phi").containsEntry("ce_dataregulation", "HIPAA")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time", "ce_dataschema", "ce_correlationid", "ce_sequence");
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        // Given
        UUID authorization = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        Cause cause = new Cause(Cast.RIVERSIDE, authorization, Cast.EHR, Cast.NOON, "test", id, null, null);
        var headers = CloudEvent.headers(id, Topics.REQUEST_CHANGED, event(authorization, 1), cause, "test");
        byte[] value = TestJson.write(event(authorization, 1));

        // When
        for (int delivery = 0; delivery < 3; delivery++) {
            backing.publishRaw(Topics.REQUEST_CHANGED.name(), authorization.toString(), headers, value);
        }
        publish(authorization, 2);

        // Then
        eventually(() -> announcedRevisions(authorization).size() == 2);
        assertThat(counted(authorization)).isEqualTo("{\"is\":\"counting\",\"revisions\":[1,2]}");
        assertThat(announcedRevisions(authorization)).containsExactly(1, 2);
    }

    @Test
    void aHundredEventsOfOneAuthorizationAreTakenInOrder() {
        // Given
        UUID authorization = UUID.randomUUID();
        List<Integer> hundred = java.util.stream.IntStream.rangeClosed(1, 100).boxed().toList();

        // When
        hundred.forEach(revision -> publish(authorization, revision));

        // Then
        eventually(() -> announced(authorization).size() == 100);
        assertThat(announcedRevisions(authorization)).isEqualTo(hundred);
        assertThat(counted(authorization))
                .isEqualTo("{\"is\":\"counting\",\"revisions\":" + hundred.toString().replace(" ", "") + "}");
    }
}
