package org.priorauth.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void secondsAreSeconds() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofSeconds(120));
    }

    @Test
    void aDateIsTheTimeUntilThen() {
        assertThat(RetryAfter.read("Mon, 02 Mar 2026 12:01:30 GMT", NOW)).contains(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-5", "99999999999", "Mon, 02 Mar 2026 11:00:00 GMT"})
    void whatCannotBeReadOrIsPastIsAsGoodAsAbsent(String header) {
        assertThat(RetryAfter.read(header, NOW)).isEmpty();
    }
}
