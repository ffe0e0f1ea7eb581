package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;

/**
 * The web inbox: what it decides without a browser, and the ways of people through it in a real one. The programs stand in
 * {@code platform/gateway/src/main/webui/tests}; screenshots are left in {@code target/screenshots}.
 */
@ExtendWith(RunningSystem.class)
class WebInboxTest {

    private static final Path INBOX = LocalSettings.checkout().resolve("platform/gateway/src/main/webui");

    @Test
    void whatItDecidesWithoutABrowser() {
        // Given
        present(INBOX.resolve("node_modules/vitest/vitest.mjs"), "the web inbox was not built (no Node)");

        // When Then
        NodeProgram.runs(INBOX, Map.of(), "node", "node_modules/vitest/vitest.mjs", "run");
    }

    @TestFactory
    List<DynamicTest> waysOfPeopleInABrowser(LocalSystem system) throws IOException {
        try (Stream<Path> files = Files.list(INBOX.resolve("tests/browser"))) {
            List<String> journeys = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".test.mjs")).sorted().toList();
            assertThat(journeys).hasSize(9);
            return journeys.stream()
                    .map(name -> DynamicTest.dynamicTest(name.replace(".test.mjs", ""), () -> walk(name, system)))
                    .toList();
        }
    }

    private static void walk(String journey, LocalSystem system) {
        Optional<Path> chromium = Chromium.found();
        present(INBOX.resolve("node_modules/playwright-core"), "the web inbox was not built (no Node)");
        skipUnless(chromium.isPresent(), "no Chromium is here; install it or name it by PRIORAUTH_CHROMIUM");
        Map<String, String> told = Map.of("PRIORAUTH_URL", system.url("gateway").toString(), "PRIORAUTH_CHROMIUM",
                chromium.orElseThrow().toString(), "PRIORAUTH_SCREENSHOTS",
                Path.of("target/screenshots").toAbsolutePath().toString());
        NodeProgram.runs(INBOX, told, "node", "--test", "tests/browser/" + journey);
    }

    private static void present(Path file, String otherwise) {
        skipUnless(Files.exists(file), otherwise);
    }

    /** Never silently. */
    private static void skipUnless(boolean there, String otherwise) {
        if (!there) {
            System.out.println("WebInboxTest skipped: " + otherwise + ".");
        }
        assumeTrue(there, otherwise);
    }
}
