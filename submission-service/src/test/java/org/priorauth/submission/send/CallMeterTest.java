package org.priorauth.submission.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.pas.Requests;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;

class CallMeterTest {

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final CallMeter meter = new CallMeter(meters);

    @Test
    @Shows("metric-1")
    void eachCallIsTimedByPayerOperationAndOutcome() {
        // Given
        Heard answered = new Heard.Said(new Reply.Whole(200, new byte[0], Optional.empty()));

        // When
        call("submit", answered, Duration.ofSeconds(2));
        call("submit", new Heard.Said(new Reply.Lost(Reply.Why.TIMED_OUT)), Duration.ofSeconds(20));
        call("inquire", new Heard.NoPass(Trouble.NO_LOGIN, Optional.empty(), List.of()), Duration.ZERO);

        // Then
        assertThat(seconds("submit", "http-200")).isEqualTo(2.0);
        assertThat(seconds("submit", "timed-out")).isEqualTo(20.0);
        assertThat(seconds("inquire", "payer-login-refused")).isEqualTo(0.0);
    }

    private void call(String operation, Heard heard, Duration took) {
        meter.timed(Requests.payer(), operation, Uni.createFrom().item(() -> {
            clock.add(took);
            return heard;
        })).await().indefinitely();
    }

    private double seconds(String operation, String outcome) {
        return meters.get(CallMeter.CALLS).tags("payer", "aetna", "operation", operation, "outcome", outcome).timer()
                .totalTime(java.util.concurrent.TimeUnit.SECONDS);
    }
}
