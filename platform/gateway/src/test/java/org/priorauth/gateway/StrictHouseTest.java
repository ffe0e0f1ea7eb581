package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(StrictHouse.class)
@WithTestResource(GatewayWorld.class)
class StrictHouseTest extends AtTheDoor {

    private static final String LIST = "/api/v1/authorizations";

    @Inject
    Event<ShutdownDelayInitiatedEvent> closingTime;

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        // Given
        for (int i = 0; i < 3; i++) {
            assertThat(caller.get(LIST, bearer(world.tokens().as("ida", "clinic-a", "coordinator"))).statusCode())
                    .isEqualTo(200);
        }

        // When
        HttpResponse<String> response = caller.get(LIST, bearer(world.tokens().as("ida", "clinic-a", "coordinator")));

        // Then
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(code(response)).isEqualTo("too-many-requests");
        assertThat(Caller.header(response, "Retry-After")).isEqualTo("1");
        assertThat(Caller.header(response, "RateLimit-Policy")).isEqualTo("\"caller\";q=3;w=3, \"tenant\";q=4;w=4");
        assertThat(Caller.header(response, "RateLimit")).matches("\"caller\";r=0;t=3, \"tenant\";r=[01];t=[34]");
        assertThat(world.service("inbox").received()).hasSize(3);
    }

    @Test
    void aClinicSharesItsLimit() {
        // Given
        for (String who : new String[]{"jo", "kim", "liv", "max"}) {
            assertThat(caller.get(LIST, bearer(world.tokens().as(who, "clinic-b", "coordinator"))).statusCode())
                    .isEqualTo(200);
        }

        // When
        HttpResponse<String> response = caller.get(LIST, bearer(world.tokens().as("noa", "clinic-b", "coordinator")));

        // Then
        assertThat(response.statusCode()).isEqualTo(429);
    }

    @Test
    void guessingTokensIsLimitedByAddressAndDisturbsNobodyElse() {
        // Given
        caller.get(LIST, "Authorization", "Bearer guess-1");
        caller.get(LIST, "Authorization", "Bearer guess-2");

        // When
        HttpResponse<String> response = caller.get(LIST, "Authorization", "Bearer guess-3");

        // Then
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Caller.header(response, "RateLimit-Policy")).isEqualTo("\"stranger\";q=2;w=2");
        assertThat(caller.get(LIST, bearer(world.tokens().as("olga", "clinic-c", "coordinator"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void behindHttpsTheBrowserIsToldToStayThereAndKeepsItsCookiesThere() {
        // When
        HttpResponse<String> response = caller.get("/login?then=/inbox");

        // Then
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(Caller.header(response, "Location"))
                .contains("&redirect_uri=https%3A%2F%2Fpriorauth.example%2Flogin%2Fcallback&");
        assertThat(Caller.header(response, "Set-Cookie")).startsWith("q_auth").contains("; Secure; HTTPOnly");
        assertThat(Caller.header(response, "Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void aServiceIsToldTheAddressTheWorldKnows() {
        // When
        caller.post("/payer/notifications/medicare", "{}");

        // Then
        assertThat(world.service("submission").only().headers().get("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(world.service("submission").only().headers().get("X-Forwarded-Host")).isEqualTo("priorauth.example");
    }

    @Test
    void metricsAreForTheNetworksOfOperationsOnly() {
        // When
        HttpResponse<String> response = caller.get("/q/metrics");

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(code(response)).isEqualTo("not-found");
    }

    @Test
    void streamsEndPolitelyWhenTheGatewayIsAboutToStop() throws IOException {
        // Given
        world.service("inbox").takes(request -> request.response().setChunked(true).write(": hello\n\n"));
        try (RawConnection connection = new RawConnection(world.port())) {
            connection.send("GET /api/v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + world.tokens().as("pam", "clinic-d", "coordinator") + "\r\n\r\n").readThrough(": hello\n\n");

            // When
            closingTime.fire(new ShutdownDelayInitiatedEvent());

            // Then: the last chunk, so the listener sees an end and no error
            assertThat(connection.readThrough("0\r\n\r\n")).isEqualTo("\r\n0\r\n\r\n");
        }
    }
}
