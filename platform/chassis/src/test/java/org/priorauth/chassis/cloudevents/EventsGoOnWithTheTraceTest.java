package org.priorauth.chassis.cloudevents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.tally.TallyTest;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EventsGoOnWithTheTraceTest extends TallyTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void anEventBearsTheTraceOfTheRequestThatCausedItOnce() {
        // Given
        String ehr = "00-" + TRACE + "-b7ad6b7169203331-01";

        // When
        UUID id = UUID.fromString(given().auth().oauth2(backing.token("ana")).contentType("application/json")
                .header("traceparent", ehr).body(Map.of("from", 1)).post("/api/v1/authorizations")
                .then().statusCode(202).extract().path("id"));

        // Then
        eventually(() -> !announced(id).isEmpty());
        assertThat(announced(id)).singleElement().satisfies(heard -> assertThat(heard.headers().get("traceparent"))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01").isNotEqualTo(ehr));
    }
}
