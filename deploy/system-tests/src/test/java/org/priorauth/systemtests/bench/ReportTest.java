package org.priorauth.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.priorauth.local.Usage;

class ReportTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void costIsWhatWasSpentMeanwhileAndSaysWhatOfItWasCompiling() {
        // Given
        Map<String, Usage> before = Map.of("intake", usage(90, 1000, 400));

        // When
        report.cost(before, Map.of("intake", usage(100, 3000, 900)), 1000);

        // Then
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "intake               2.00 CPU-ms per authorization, of which compiling   0.50     100 MB",
                "all                  2.00 CPU-ms per authorization, of which compiling   0.50     100 MB");
    }

    private static Usage usage(long megabytes, long cpu, long compiling) {
        return new Usage(megabytes << 20, Duration.ofMillis(cpu), Duration.ofMillis(compiling));
    }
}
