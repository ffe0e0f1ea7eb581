package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(LoginServerDown.class)
@WithTestResource(GatewayWorld.class)
class LoginServerDownTest extends AtTheDoor {

    @Test
    void aTokenThatNobodyCanCheckIsA503AndNotA401() {
        // When
        HttpResponse<String> response = caller.get("/api/v1/authorizations", as("ana"));

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(code(response)).isEqualTo("login-unavailable");
        assertThat(Caller.header(response, "Retry-After")).isEqualTo("5");
        assertThat(world.reached()).isEmpty();
    }

    @Test
    void aBrowserIsToldSo() {
        // When
        HttpResponse<String> response = caller.get("/login?then=/inbox");

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(code(response)).isEqualTo("login-unavailable");
    }

    @Test
    void payersAndHealthGoOn() {
        // When
        HttpResponse<String> notice = caller.post("/payer/notifications/medicare", "{}");

        // Then
        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(caller.get("/q/health/ready").statusCode()).isEqualTo(200);
    }
}
