package org.priorauth.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;

/** The whole start and stop, with real servers and stand-ins for the services. */
class LocalSystemTest {

    @TempDir
    static Path root;
    @TempDir
    static Path run;
    private static LocalSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = LocalSystem.start(LocalSettings.temporary(FakeCheckout.in(root)).in(run));
    }

    @AfterAll
    static void stop() { system.close(); }

    @Test
    void everyBoxOfTheDiagramIsReady() {
        // When
        var health = system.processes().stream().map(LocalProcess::health).toList();

        // Then
        assertThat(health).hasSize(Diagram.PROCESSES.size()).containsOnly(new Health.Ready());
    }

    @Test
    void aProcessIsToldWhereTheOthersAre() throws Exception {
        // When
        List<String> told = get(system.url("submission") + "/environment").lines().toList();

        // Then
        assertThat(told).contains("KAFKA_BOOTSTRAP_SERVERS=" + system.kafkaBootstrapServers(),
                "PRIORAUTH_DB_HOST=" + system.postgres().address(), "PRIORAUTH_OIDC_ISSUER=" + system.logIn().issuer(),
                "PRIORAUTH_OIDC_TOKEN_URL=" + system.logIn().tokenEndpoint(),
                "PRIORAUTH_LMN_URL=" + system.url("lmn"), "PRIORAUTH_SANDBOX_URL=" + system.url("sandbox"),
                "PRIORAUTH_PUBLIC_URL=" + system.url("gateway"), "QUARKUS_HTTP_HOST=127.0.0.1");
    }

    @Test
    void theSandboxAloneRemembersBesideTheData() throws Exception {
        // When
        String sandbox = get(system.url("sandbox") + "/environment");
        String submission = get(system.url("submission") + "/environment");

        // Then
        assertThat(sandbox.lines()).contains("SANDBOX_JOURNAL=" + run.resolve("data/sandbox.journal"));
        assertThat(submission).doesNotContain("SANDBOX_JOURNAL");
    }

    @Test
    void everyTopicOfTheContractsIsThereWithItsDeadLetters() throws Exception {
        // When
        Set<String> topics;
        try (Admin admin = system.kafka().admin()) {
            topics = admin.listTopics().names().get();
        }

        // Then
        assertThat(topics).containsAll(Topics.ALL.stream().map(Topic::name).toList()).contains(
                Topics.REQUEST_CHANGED.deadLetters("benefits"), Topics.RESPONSE_RECORDED.deadLetters("intake"));
        assertThat(topics.stream().filter(name -> name.endsWith(".dlq"))).hasSize(15);
    }

    @Test
    void everyStageHasADatabaseThatKeepsWhatItCommits() throws Exception {
        // When
        Map<String, String> durability = system.durability();

        // Then
        assertThat(durability).isEqualTo(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
        for (ProcessSpec stage : Diagram.stages()) {
            try (var connection = system.postgres().connect(stage.name())) {
                assertThat(connection.isValid(2)).isTrue();
            }
        }
    }

    @Test
    void whatEndsByItselfIsStartedAgainAndAfterThreeTimesLeftDown() {
        // Given
        List<String> told = new ArrayList<>();
        Watch watch = new Watch(system, told::add);
        LocalProcess benefits = system.process("benefits");
        Instant now = Instant.parse("2027-01-04T09:00:00Z");

        // When
        kill(benefits);
        watch.look(now);
        system.awaitReady(Duration.ofSeconds(20));
        kill(benefits);
        watch.look(now.plusSeconds(60));
        system.awaitReady(Duration.ofSeconds(20));
        kill(benefits);
        watch.look(now.plusSeconds(120));
        watch.look(now.plusSeconds(122));

        // Then
        assertThat(benefits.isRunning()).isFalse();
        String again = "benefits ended by itself and is started again; why it ended: " + benefits.log();
        assertThat(told).containsExactly(again, again, "benefits ended by itself 3 times and is left down: see "
                + benefits.log() + ". Then ./start stop, and ./start.");
        benefits.start();
        system.awaitReady(Duration.ofSeconds(20));
    }

    private static void kill(LocalProcess process) {
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().join();
        await().until(process::hasEnded);
    }

    @Test
    void aKilledProcessComesBackOnTheSamePort() {
        // Given
        LocalProcess lmn = system.process("lmn");
        long first = lmn.pid();
        lmn.kill();
        assertThat(lmn.health()).isEqualTo(new Health.Ended(137));

        // When
        lmn.start();
        system.awaitReady(Duration.ofSeconds(30));

        // Then
        assertThat(lmn.health()).isEqualTo(new Health.Ready());
        assertThat(lmn.pid()).isNotEqualTo(first);
    }

    @Test
    void memoryAndProcessorTimeAreReadPerProcess() {
        // When
        Map<String, Usage> usage = system.usage();

        // Then
        assertThat(usage.keySet()).contains("launcher", "postgres", "intake", "gateway");
        assertThat(usage.values()).allSatisfy(it -> {
            assertThat(it.megabytes()).isBetween(5L, 2_000L);
            assertThat(it.cpu()).isPositive();
        });
    }

    @Test
    void aSecondLauncherOnTheSameDirectoryIsRefused() {
        // When // Then
        assertThatThrownBy(() -> LocalSystem.start(LocalSettings.temporary(root).in(run)))
                .hasMessageStartingWith("Prior Auth already runs from " + run);
    }

    @Test
    void aModuleThatIsNotBuiltIsNamed(@TempDir Path bare, @TempDir Path other) {
        // When // Then
        assertThatThrownBy(() -> LocalSystem.start(LocalSettings.temporary(bare).in(other)))
                .hasMessage("deploy/sandbox is not built: run ./mvnw -DskipTests package.");
    }

    @Test
    void closingDrainsEveryProcessAndLeavesNone(@TempDir Path other) throws Exception {
        // Given
        LocalSystem second = LocalSystem.start(LocalSettings.temporary(root).in(other));
        List<Long> pids = Stream.concat(second.processes().stream().map(LocalProcess::pid),
                Stream.of(second.postgres().pid())).toList();

        // When
        second.close();

        // Then
        assertThat(pids).allMatch(pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(second.process("gateway").log()).content().endsWith("drained\n");
    }

    @Test
    void aFreshStartForgetsWhatTheSandboxRemembers(@TempDir Path other) throws Exception {
        // Given
        LocalSettings settings = LocalSettings.temporary(root).in(other);
        Files.createDirectories(settings.data());
        Files.writeString(settings.sandboxJournal(), "{}");

        // When
        try (LocalSystem fresh = LocalSystem.prepare(settings, Progress.SILENT)) {
            fresh.deleteData();
        }

        // Then
        assertThat(settings.sandboxJournal()).doesNotExist();
    }

    private static String get(String url) throws Exception {
        try (InputStream body = java.net.URI.create(url).toURL().openStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
