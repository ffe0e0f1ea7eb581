package org.priorauth.sandbox.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.PayerCalls.Reply;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A payer that wants its bearer token. */
@QuarkusTest
@TestProfile(TokenTest.Guarded.class)
class TokenTest {

    @TestHTTPResource("/")
    URI root;

    @Test
    void withoutTheTokenNothingIsRead() {
        // Given
        Message asked = Message.submitFor("M5101");

        // When
        Reply reply = new PayerCalls(root, "aetna").submit(asked);

        // Then
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("/issue/0/code")).isEqualTo("login");
    }

    @Test
    void withTheTokenTheRequestIsAnswered() {
        // Given
        Message asked = Message.submitFor("M5102");

        // When
        Reply reply = PayerCalls.send(new PayerCalls(root, "aetna").request("/fhir/Claim/$submit")
                .header("Authorization", "Bearer open-sesame").header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(asked.json())));

        // Then
        assertThat(reply.status()).isEqualTo(200);
    }

    public static final class Guarded implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() { return Map.of("sandbox.required-token", "open-sesame"); }
    }
}
