package org.priorauth.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.PayerCalls;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Logs outlive everything: nothing of a patient gets there, whatever goes wrong. */
@QuarkusTest
class NothingIsLoggedTest {

    @TestHTTPResource("/")
    URI root;

    @Test
    void neitherNamesNorMembersNorBodiesAreLogged() {
        // Given
        Recording recording = new Recording();
        Logger.getLogger("").addHandler(recording);
        PayerCalls aetna = new PayerCalls(root, "aetna");
        Message asked = Message.submitFor("PRIVATE-77-500");

        // When
        aetna.submit(asked);
        aetna.submit(asked.with("/entry/1/resource/birthDate", "\"Alder 1961\""));
        aetna.submit(asked.without("/entry/0/resource/item"));
        aetna.eligibility(Message.eligibility().member("PRIVATE-77-DOWN"));
        PayerCalls.send(aetna.request("/control/decide").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"identifier\":\"Alder\",\"bad")));
        Logger.getLogger("").removeHandler(recording);

        // Then
        assertThat(recording.lines)
                .noneMatch(it -> it.contains("Alder") || it.contains("PRIVATE-77") || it.contains("1961"));
    }

    private static final class Recording extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final PatternFormatter formatter = new PatternFormatter("%p %c %s%e");

        @Override
        public void publish(LogRecord line) {
            lines.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
