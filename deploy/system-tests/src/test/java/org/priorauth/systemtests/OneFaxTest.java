package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priorauth.local.LocalSystem;

import com.fasterxml.jackson.databind.JsonNode;

/** Faxes through the whole system: the fax service's side is the sandbox's. */
@ExtendWith(RunningSystem.class)
class OneFaxTest {

    private static final String MESSAGES = "/api/v1/inbox/messages";

    private final Door clinic;
    private final Door sandbox;

    OneFaxTest(Clinic clinic, LocalSystem system) {
        this.clinic = clinic.coordinator();
        this.sandbox = new Door(system.url("sandbox"), () -> "none");
    }

    @Test
    void aPayersLetterByFaxIsReadInTheInbox() {
        // Given
        String number = "AX" + System.nanoTime();

        // When
        JsonNode brought = sandbox.post("/fax/riverside/control/inbound", "application/json",
                "{\"letter\": \"APPROVAL\", \"how\": \"TWICE\", \"number\": \"%s\"}".formatted(number)).expecting(200)
                .body();

        // Then
        assertThat(brought.path("answers").toString()).isEqualTo("[202,202]");
        JsonNode message = message(it -> it.at("/says/number/value").asText().equals(number));
        assertThat(message.at("/says/kind/value").asText()).isEqualTo("approval");
        assertThat(message.at("/summary/sender").asText()).isEqualTo("+15555550100");
        assertThat(message.path("again")).hasSize(1);
        String paper = message.at("/attachments/0/document").asText();
        assertThat(clinic.get("/api/v1/inbox/documents/" + paper + "/text").expecting(200).body().toString())
                .contains("Your request for prior authorization has been approved.");
    }

    @Test
    void aFaxOfOursIsDeliveredAndAnsweredByOne() {
        // Given
        String paper = clinic
                .post("/api/v1/inbox/documents", "application/octet-stream", "%PDF-1.4 " + UUID.randomUUID())
                .expecting(201).body().path("id").asText();

        // When
        String sent = clinic.post(MESSAGES, "application/json",
                "{\"channel\": \"fax\", \"to\": [\"+15555550109\"], \"documents\": [\"%s\"]}".formatted(paper),
                "Idempotency-Key", UUID.randomUUID().toString()).expecting(201).body().path("id").asText();

        // Then
        message(it -> it.at("/summary/id").asText().equals(sent) && it.at("/summary/state").asText().equals("sent"));
        JsonNode answer = message(it -> it.at("/summary/sender").asText().equals("+15555550109")
                && it.at("/says/kind/value").isTextual());
        assertThat(answer.at("/says/kind/value").asText()).isEqualTo("acknowledgement");
    }

    private JsonNode message(Predicate<JsonNode> wanted) {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200)).until(
                () -> StreamSupport.stream(clinic.get(MESSAGES + "?channel=fax").expecting(200).body().path("items")
                        .spliterator(), false).map(it -> clinic.get(MESSAGES + "/" + it.path("id").asText()).body())
                        .filter(wanted).findFirst(),
                found -> found.isPresent()).orElseThrow();
    }
}
