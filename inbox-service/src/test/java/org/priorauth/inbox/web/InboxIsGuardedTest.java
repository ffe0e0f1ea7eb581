package org.priorauth.inbox.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.EveryEndpointIsGuarded;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.inbox.domain.TheChain;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class InboxIsGuardedTest extends EveryEndpointIsGuarded {

    /** Fax services show a line's secret, not a token: {@code WebhooksAreTakenOnceTest}. */
    @Override
    protected Set<String> open() {
        return Set.of("/fax/{line}/received", "/fax/{line}/status");
    }

    @Override
    protected UUID authorizationOf(String tenant) {
        UUID id = UUID.randomUUID();
        backing.publish(Topics.REQUEST_CHANGED, tenant, TheChain.request(id, RequestChanged.Outcome.INCOMPLETE, 1, 1));
        String token = backing.tokenAs("ana", tenant, "coordinator");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(token, "/api/v1/authorizations/" + id) == 200);
        return id;
    }

    private static int status(String token, String path) {
        return given().auth().oauth2(token).get(path).statusCode();
    }

    @Test
    void anotherClinicsWorkItemIsAsGoodAsAbsent() {
        // Given
        String item = given().auth().oauth2(backing.tokenAs("ana", "guard", "coordinator"))
                .get("/api/v1/authorizations/" + authorizationOf("guard")).jsonPath().getString("workItems[0].id");
        String stranger = backing.tokenAs("mallory", "elsewhere", "coordinator", "lead", "clinician", "auditor");
        // When
        List<Integer> answers = Stream.of("assign", "done", "note").map(verb -> given().auth().oauth2(stranger)
                .contentType("application/json").body("{\"owner\":\"me\",\"note\":\"x\"}")
                .post("/api/v1/inbox/work-items/" + item + "/" + verb).statusCode()).toList();
        // Then
        assertThat(answers).containsOnly(404);
        assertThat(status(stranger, "/api/v1/inbox/work-items/" + item)).isEqualTo(404);
    }

    @Test
    void eachRoleSeesAndDoesWhatIsItsOwn() {
        // Given
        String id = authorizationOf("roles").toString();
        List<String> reads = List.of("/api/v1/authorizations", "/api/v1/authorizations/counts",
                "/api/v1/authorizations/" + id, "/api/v1/authorizations/" + id + "/timeline",
                "/api/v1/inbox/work-items", "/api/v1/inbox/work-items/counts", "/api/v1/reports/turnaround");
        // When
        List<String> answers = Stream.of("coordinator", "clinician", "lead", "ehr", "auditor", "ops")
                .map(role -> role + " " + reads.stream()
                        .map(path -> status(backing.tokenAs("x", "roles", role), path)).toList())
                .toList();
        // Then
        assertThat(answers).containsExactly(
                "coordinator [200, 200, 200, 200, 200, 200, 403]",
                "clinician [200, 200, 200, 200, 200, 200, 403]",
                "lead [200, 200, 200, 200, 200, 200, 200]",
                "ehr [200, 200, 200, 200, 403, 403, 403]",
                "auditor [200, 200, 200, 200, 200, 200, 403]",
                "ops [403, 403, 403, 403, 403, 403, 403]");
    }

    @Test
    void anAuditorChangesNothing() {
        // Given
        UUID id = authorizationOf("audit");
        String auditor = backing.tokenAs("audrey", "audit", "auditor");
        // When
        List<Integer> answers = Stream.of("/api/v1/inbox/authorizations/" + id + "/responses",
                "/api/v1/inbox/authorizations/" + id + "/assign", "/api/v1/inbox/work-items/" + id + "/done")
                .map(path -> given().auth().oauth2(auditor).contentType("application/json").body("{}").post(path)
                        .statusCode())
                .toList();
        // Then
        assertThat(answers).containsOnly(403);
    }
}
