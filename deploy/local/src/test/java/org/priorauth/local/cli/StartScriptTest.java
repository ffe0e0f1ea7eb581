package org.priorauth.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.local.LocalSettings;

/** What the shell script says before there is a JVM to say it. */
class StartScriptTest {

    @TempDir
    Path root;

    @BeforeEach
    void copyTheScript() throws Exception {
        Files.copy(LocalSettings.checkout().resolve("start"), root.resolve("start"));
        assertThat(root.resolve("start").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws Exception {
        // When
        Said said = run(root.resolve("nowhere"));

        // Then
        assertThat(said).isEqualTo(new Said(1, "Cannot start: no Java found. Install a JDK 17 or newer "
                + "(https://adoptium.net), or set JAVA_HOME to one."));
    }

    @Test
    void anOldJavaIsNamedWithItsVersion() throws Exception {
        // Given
        Path old = java("    java.specification.version = 11", "    java.home = " + root);

        // When
        Said said = run(old);

        // Then
        assertThat(said).isEqualTo(new Said(1, "Cannot start: Java 11 is too old (" + old
                + "/bin/java). Install a JDK 17 or newer, or set JAVA_HOME to one."));
    }

    @Test
    void theOldNumberingIsOldToo() throws Exception {
        // Given
        Path old = java("    java.specification.version = 1.8", "    java.home = " + root);

        // When
        Said said = run(old);

        // Then
        assertThat(said.text()).startsWith("Cannot start: Java 1.8 is too old");
    }

    @Test
    void aJavaWithoutACompilerIsNotEnoughToBuild() throws Exception {
        // Given
        Path runtime = java("    java.specification.version = 21", "    java.home = " + root.resolve("jdk"));

        // When
        Said said = run(runtime);

        // Then
        assertThat(said).isEqualTo(new Said(1, "Cannot start: " + runtime + " is a Java without a compiler. "
                + "Install a JDK 17 or newer, or set JAVA_HOME to one."));
    }

    @Test
    void aBuildThatFailsTellsWhy() throws Exception {
        // Given
        Path jdk = java("    java.specification.version = 17", "    java.home = " + root.resolve("jdk"));
        executable(jdk.resolve("bin/javac"), "exit 0");
        executable(root.resolve("mvnw"), "echo '[ERROR] Start.java:[1,1] no'; exit 1");

        // When
        Said said = run(jdk);

        // Then
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.text()).endsWith("Cannot start: the build of the launcher failed: Start.java:[1,1] no. "
                + "See .run/logs/build-launcher.log.");
    }

    private record Said(int exitCode, String text) {}

    private Path java(String... properties) throws IOException {
        Path home = root.resolve("jdk");
        executable(home.resolve("bin/java"), "cat <<'.'\n" + String.join("\n", properties) + "\n.");
        return home;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Said run(Path javaHome) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(root.resolve("start").toString()))
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Said(process.waitFor(), text);
    }
}
