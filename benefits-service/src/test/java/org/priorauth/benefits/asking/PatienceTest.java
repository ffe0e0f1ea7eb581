package org.priorauth.benefits.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

class PatienceTest {

    private final AskingSettings defaults = new SmallRyeConfigBuilder().addDiscoveredConverters()
            .withMapping(AskingSettings.class).build()
            .getConfigMapping(AskingSettings.class);

    @Test
    void ourPausesDoubleUpToAMinute() {
        assertThat(IntStream.of(1, 2, 3, 6, 7, 8, 1000).mapToObj(defaults::pauseAfter).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 32L, 60L, 60L, 60L);
    }

    @Test
    void aPayerMayAskForFiveMinutesAndNoMore() {
        assertThat(defaults.pauseFor(Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(2));
        assertThat(defaults.pauseFor(Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(5));
    }
}
