package org.priorauth.sandbox.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

import jakarta.inject.Inject;

import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Answer;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;
import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.journal.Journal;
import org.priorauth.sandbox.notification.Announcements;
import org.priorauth.sandbox.notification.Receiver;
import org.priorauth.sandbox.notification.Subscriptions;
import org.priorauth.sandbox.payer.BusinessIdentifier;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Standing;
import org.priorauth.sandbox.time.Later;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** With a journal, a restart loses neither claims nor reviews nor subscribers. */
@QuarkusTest
@TestProfile(RecoveryTest.WithJournal.class)
class RecoveryTest {

    @TestHTTPResource("/")
    URI root;

    @Inject
    SandboxSettings settings;
    @Inject
    Journal journal;
    @Inject
    Subscriptions subscriptions;
    @Inject
    Announcements announcements;

    @Test
    void aReviewGoesOnAfterARestartAndTheClinicIsTold() throws IOException {
        try (Receiver receiver = new Receiver()) {
            // Given a request under review for an hour
            PayerCalls aetna = new PayerCalls(root, "aetna");
            aetna.subscribe(Message.subscription().with("/channel/endpoint", "\"" + receiver.endpoint() + "\""));
            Message asked = Message.submitFor("M1101-PEND");
            aetna.submit(asked);

            // When another life begins two hours later
            Payers payers = secondLife(Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));

            // Then
            await().untilAsserted(() -> assertThat(receiver.events()).hasSize(1));
            Answer decided = new Answer(
                    (Bundle) receiver.events().get(0).notification().getEntry().get(1).getResource());
            assertThat(decided.actions()).containsExactly("A1", "A1");
            assertThat(decided.bundle().getIdentifier().getValue()).isEqualTo(asked.text("/identifier/value"));
            assertThat(find(payers, asked).standing()).isInstanceOf(Standing.Decided.class);
        }
    }

    @Test
    void whatWasAnsweredIsAnsweredTheSameAfterARestart() {
        // Given
        Message asked = Message.submitFor("M1102-MODIFY");
        String number = Answer.of(new PayerCalls(root, "aetna").submit(asked)).number(1).orElseThrow();

        // When
        Payers payers = secondLife(Clock.systemUTC());

        // Then
        Case restored = find(payers, asked);
        assertThat(restored.authorizationNumber()).isEqualTo(number);
        assertThat(((Standing.Decided) restored.standing()).lines()).extracting(it -> it.action().code())
                .containsExactly("A6", "A6");
    }

    @Test
    void aLineThatAKillCutOffCostsNothingElse() throws IOException {
        // Given
        Message asked = Message.submitFor("M1103-DENY");
        new PayerCalls(root, "aetna").submit(asked);
        Path file = settings.journal().orElseThrow();
        byte[] torn = "{\"kind\":\"case\",\"fact\":{\"payer\":\"Krankenkasse für".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(torn, torn.length - 2), StandardOpenOption.APPEND);

        // When
        Payers payers = secondLife(Clock.systemUTC());

        // Then
        assertThat(find(payers, asked).standing()).isInstanceOf(Standing.Decided.class);
        assertThat(Files.readString(file)).endsWith("}\n").doesNotContain("Krankenkasse");
    }

    private Payers secondLife(Clock clock) {
        Payers payers = new Payers(settings, journal);
        Reviews reviews = new Reviews(payers, new Later(clock), announcements, clock);
        new Recovery(journal, payers, reviews, subscriptions).recover(null);
        return payers;
    }

    private static Case find(Payers payers, Message asked) {
        return payers.get("aetna").find(new BusinessIdentifier(asked.text("/identifier/system"),
                asked.text("/identifier/value"))::equals).orElseThrow();
    }

    public static final class WithJournal implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of("sandbox.journal", Files.createTempFile("sandbox", ".journal").toString(),
                        "sandbox.pend-for", "1H");
            } catch (IOException noTemp) {
                throw new UncheckedIOException(noTemp);
            }
        }
    }
}
