package org.priorauth.local.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two services on one library, with a Maven that is a shell script. */
class BuildTest {

    private static final Instant LAST_WEEK = Instant.now().minus(7, ChronoUnit.DAYS);
    private static final Instant YESTERDAY = Instant.now().minus(1, ChronoUnit.DAYS);

    @TempDir
    Path root;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void makeACheckout() throws Exception {
        write("pom.xml",
                "<project><modules><module>lib</module><module>one</module><module>two</module></modules></project>");
        write("lib/pom.xml", pom("lib", ""));
        write("lib/src/main/Lib.java", "");
        write("one/pom.xml", pom("one", dependency("lib", "compile")));
        write("one/src/main/One.java", "");
        write("two/pom.xml", pom("two", dependency("lib", "test")));
        write("two/src/main/web/node_modules/x.js", "");
        write("two/src/main/Two.java", "");
        age(root, LAST_WEEK);
        write("one/target/one.jar", "");
        write("two/target/two.jar", "");
        age(root.resolve("one/target/one.jar"), YESTERDAY);
        age(root.resolve("two/target/two.jar"), YESTERDAY);
    }

    @Test
    void whatIsNewerThanItsSourcesIsNotBuilt() {
        // When
        List<String> stale = build().stale(artifacts());

        // Then
        assertThat(stale).isEmpty();
    }

    @Test
    void aChangedSourceMakesItsModuleStale() throws Exception {
        // Given
        write("one/src/main/One.java", "changed");

        // When
        List<String> stale = build().stale(artifacts());

        // Then
        assertThat(stale).containsExactly("one");
    }

    @Test
    void aDeletedSourceDoesToo() throws Exception {
        // Given
        Files.delete(root.resolve("two/src/main/Two.java"));

        // When
        List<String> stale = build().stale(artifacts());

        // Then
        assertThat(stale).containsExactly("two");
    }

    @Test
    void aChangedLibraryMakesThoseStaleThatShipIt() throws Exception {
        // Given
        write("lib/src/main/Lib.java", "changed");

        // When
        List<String> stale = build().stale(artifacts());

        // Then
        assertThat(stale).as("two uses it in tests only").containsExactly("one");
    }

    @Test
    void whatIsNotBuiltIsStaleAndTheParentPomIsEverybodys() throws Exception {
        // Given
        write("pom.xml", Files.readString(root.resolve("pom.xml")) + "\n");

        // When
        List<String> stale = build().stale(artifacts());

        // Then
        assertThat(stale).containsExactly("one", "two");
    }

    @Test
    void packagesFetchedForTheWebInboxAreNotSources() throws Exception {
        // Given
        write("two/src/main/web/node_modules/x.js", "changed");

        // When
        List<String> stale = build().stale(artifacts());

        // Then
        assertThat(stale).isEmpty();
    }

    @Test
    void aPageThatWasBuiltIntoItsOwnFolderIsNotASource() throws Exception {
        // Given
        write("two/src/main/web/dist/index.html", "built");

        // When
        List<String> stale = build().stale(artifacts());

        // Then
        assertThat(stale).isEmpty();
    }

    @Test
    void afterABuildNothingIsStaleAndItsStepsWereTold() throws Exception {
        // Given
        write("one/src/main/One.java", "changed");
        age(root.resolve("one/src"), Instant.now().minusSeconds(5));
        maven("echo '[INFO] Building Prior Auth :: lib 0.1.0-SNAPSHOT            [1/2]'; echo \"$@\" > asked");

        // When
        build().bringUpToDate(artifacts());

        // Then
        assertThat(build().stale(artifacts())).isEmpty();
        assertThat(root.resolve("asked")).hasContent("-B -DskipTests -am -pl one package");
        assertThat(said).containsExactly("building one (the first build takes some minutes)", "building 1/2 lib");
    }

    @Test
    void aBuildThatFailsTellsItsFirstError() throws Exception {
        // Given
        write("one/src/main/One.java", "changed");
        maven("echo '[INFO] fine'; echo '[ERROR] One.java:[3,7] cannot find symbol'; echo '[ERROR] more'; exit 1");

        // When // Then
        assertThatThrownBy(() -> build().bringUpToDate(artifacts())).hasMessage(
                "The build failed: One.java:[3,7] cannot find symbol See " + root.resolve("build.log") + ".");
    }

    private Build build() { return new Build(root, root.resolve("build.log"), said::add); }

    private Map<String, Path> artifacts() {
        return new java.util.TreeMap<>(Map.of("one", root.resolve("one/target/one.jar"), "two",
                root.resolve("two/target/two.jar")));
    }

    private void maven(String script) throws IOException {
        write("mvnw", "#!/bin/sh\n" + script + "\n");
        assertThat(root.resolve("mvnw").toFile().setExecutable(true)).isTrue();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void age(Path tree, Instant time) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    private static String pom(String artifact, String dependencies) {
        return "<project><parent><artifactId>parent</artifactId></parent><artifactId>" + artifact
                + "</artifactId><dependencies>" + dependencies + "</dependencies></project>";
    }

    private static String dependency(String artifact, String scope) {
        return "<dependency><groupId>org.priorauth</groupId><artifactId>" + artifact + "</artifactId><scope>" + scope
                + "</scope></dependency>";
    }
}
