package org.priorauth.chassis.tally;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.EveryEndpointIsGuarded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class TallyIsGuardedTest extends EveryEndpointIsGuarded {

    @Override
    protected UUID authorizationOf(String tenant) {
        return UUID.fromString(given().auth().oauth2(backing.tokenAs("ana", tenant, "coordinator"))
                .contentType("application/json").body("{\"from\":1}")
                .post("/api/v1/authorizations").jsonPath().getString("id"));
    }
}
