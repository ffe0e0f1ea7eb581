package org.priorauth.submission;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.EveryEndpointIsGuarded;
import org.priorauth.contracts.Topics;
import org.priorauth.submission.outside.Outside;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@QuarkusTestResource(Backing.class)
@QuarkusTestResource(Outside.class)
class SubmissionIsGuardedTest extends EveryEndpointIsGuarded {

    @Override
    protected Set<String> open() {
        // payers show their own secret; public keys are public
        return Set.of("/payer/{payerId}/notifications", "/.well-known/jwks.json");
    }

    @Override
    protected UUID authorizationOf(String tenant) {
        UUID id = UUID.randomUUID();
        backing.publish(Topics.REQUEST_CHANGED, tenant, Cast.accepted(id, Cast.order()));
        String token = backing.tokenAs("ana", tenant, "coordinator");
        await().atMost(Duration.ofSeconds(20)).until(() -> RestAssured.given().auth().oauth2(token)
                .get("/api/v1/authorizations/" + id + "/submissions").statusCode() == 200);
        return id;
    }
}
