package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.local.Addresses;
import org.priorauth.local.LocalSettings;
import org.priorauth.local.LocalSystem;
import org.priorauth.local.Ports;
import org.priorauth.local.login.TokenRequest;

/** {@code kill -9} of the launcher, which takes everything with it, while orders are filed; the next launcher takes over. */
class KilledLauncherTest {

    @TempDir
    Path run;

    private final Ports ports = Ports.free();

    @Test
    void theNextLauncherOnTheSameDataCompletesEveryOrder() throws Exception {
        // Given
        Process launcher = launch();
        Door gateway = new Door(url("gateway"), () -> "none");
        await().atMost(Duration.ofSeconds(180)).ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> gateway.get("/q/health/ready").status(), status -> status == 200);
        PayersBooks payers = new PayersBooks(url("sandbox"));
        Clinic clinic = new Clinic(who -> new Door(url("gateway"), () -> token(who)));
        CompletableFuture<Map<String, Ending>> filing = new SyntheaEhr(clinic).fileAtOnce(Ending.values().length);
        await().atMost(Duration.ofSeconds(60)).until(payers::claims, claims -> !claims.isEmpty());

        // When
        launcher.destroyForcibly().waitFor();

        // Then
        try (LocalSystem next = LocalSystem.start(settings(run, ports))) {
            next.awaitReady(Duration.ofSeconds(90));
            Map<String, Ending> filed = filing.join();
            Outcome outcome = new Outcome(clinic);
            outcome.awaitStates(filed);
            assertThat(payers.claims()).isEqualTo(outcome.claimsOf(filed));
            assertThat(payers.intentsSeenTwice()).isZero();
        }
    }

    /** The launcher that is killed. */
    public static void main(String[] arguments) throws InterruptedException {
        Path run = Path.of(arguments[0]);
        LocalSystem.start(settings(run, Addresses.read(run).orElseThrow().ports()));
        Thread.currentThread().join();
    }

    private static LocalSettings settings(Path run, Ports ports) {
        return LocalSettings.temporary(LocalSettings.checkout()).in(run).on(ports);
    }

    /** It is told the ports by the file in which it will write them itself. */
    private Process launch() throws Exception {
        new Addresses(ports, tokenEndpoint()).write(run);
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                KilledLauncherTest.class.getName(), run.toString())
                .redirectErrorStream(true).redirectOutput(new File(run.toFile(), "launcher.out")).start();
    }

    private String token(String who) {
        return TokenRequest.send(tokenEndpoint(), who);
    }

    private String tokenEndpoint() {
        return url("login") + "/priorauth/token";
    }

    private URI url(String name) {
        return URI.create("http://127.0.0.1:" + ports.of(name));
    }
}
