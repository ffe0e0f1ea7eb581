package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class AccessLogTest extends AtTheDoor {

    private static final PatternFormatter TEXT = new PatternFormatter("%s");
    private static final Logger ROOT = Logger.getLogger("org.priorauth.gateway");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) { lines.add(TEXT.format(line)); }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ROOT.addHandler(listener);
    }

    @AfterEach
    void leave() {
        ROOT.removeHandler(listener);
    }

    @Test
    void aLineTellsTheRouteAndNeverWhatWasTyped() {
        // When
        caller.get("/api/v1/inbox/search/John%20Smith?name=Smith&birthdate=1970-01-01",
                with(as("ana"), "Priorauth-Request-Id", "request-0001"));

        // Then
        await().atMost(5, TimeUnit.SECONDS).until(() -> lines.size() == 1);
        assertThat(lines.get(0)).matches("GET /api/v1/inbox/\\*\\* -> inbox 200 \\d+ms 19B request=request-0001"
                + " caller=riverside/ana");
    }

    @Test
    void whatLeadsNowhereIsNotWrittenDownEither() {
        // When
        caller.get("/patients/John%20Smith?ssn=1", "Priorauth-Request-Id", "request-0002");

        // Then
        await().atMost(5, TimeUnit.SECONDS).until(() -> lines.size() == 1);
        assertThat(lines.get(0)).matches("GET - -> - 404 \\d+ms 148B request=request-0002 caller=-");
    }

    @Test
    void aServiceThatIsDownIsNamedWithoutTheAddressThatWasAsked() {
        // Given
        world.service("inbox").down();

        // When
        caller.get("/api/v1/inbox/search/John%20Smith?name=Smith",
                with(as("ana"), "Priorauth-Request-Id", "request-0003"));

        // Then
        await().atMost(5, TimeUnit.SECONDS).until(() -> lines.size() == 2);
        assertThat(lines).noneMatch(line -> line.contains("Smith"))
                .contains("inbox did not answer request request-0003: AnnotatedConnectException");
    }
}
