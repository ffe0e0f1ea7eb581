package org.priorauth.local.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.priorauth.infrastructure.InfrastructureException;

/** Builds what is stale, and nothing when nothing is. */
public final class Build {

    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (.+?) \\S+\\s+\\[(\\d+/\\d+)\\]");

    private final Path root;
    private final Path log;
    private final Consumer<String> progress;

    public Build(Path root, Path log, Consumer<String> progress) {
        this.root = root;
        this.log = log;
        this.progress = progress;
    }

    /**
     * @param artifacts module folder, relative to the root, and the file the build makes of it
     * @throws InfrastructureException when Maven fails, with its first error
     */
    public void bringUpToDate(Map<String, Path> artifacts) {
        List<String> stale = stale(artifacts);
        if (stale.isEmpty()) {
            return;
        }
        stale.forEach(module -> NodeJs.requireFor(root.resolve(module)));
        progress.accept("building " + String.join(", ", stale) + " (the first build takes some minutes)");
        Instant begin = Instant.now();
        run(stale);
        stale.forEach(module -> markBuilt(artifacts.get(module), begin));
    }

    List<String> stale(Map<String, Path> artifacts) {
        SourceTree sources = SourceTree.of(root);
        return artifacts.entrySet().stream().filter(it -> sources.isStale(root.resolve(it.getKey()),
                MavenModule.lastModified(it.getValue()))).map(Map.Entry::getKey).toList();
    }

    // -am, for nothing of ours is in a repository on a fresh checkout.
    private void run(List<String> modules) {
        ProcessBuilder builder = new ProcessBuilder(root.resolve("mvnw").toString(), "-B", "-DskipTests", "-am", "-pl",
                String.join(",", modules), "package").directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process maven = builder.start();
            String firstError = follow(maven);
            if (maven.onExit().join().exitValue() != 0) {
                throw new InfrastructureException("The build failed: " + firstError + " See " + log + ".");
            }
        } catch (IOException e) {
            throw new InfrastructureException("Cannot run ./mvnw: " + e.getMessage() + ".", e);
        }
    }

    private String follow(Process maven) throws IOException {
        Files.createDirectories(log.getParent());
        String firstError = "";
        try (var lines = new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
                var copy = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.println(line);
                announce(line);
                firstError = firstError.isEmpty() ? error(line) : firstError;
            }
        }
        return firstError;
    }

    // Maven heads the compiler's errors with a line that says nothing.
    private static String error(String line) {
        return line.startsWith("[ERROR] ") && !line.contains("COMPILATION ERROR") ? line.substring(8) : "";
    }

    private void announce(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            progress.accept("building " + module.group(2) + " " + module.group(1).replace("Prior Auth :: ", ""));
        }
    }

    // Maven leaves a file alone whose content would be the same; a change during the build must count for the next one.
    private static void markBuilt(Path artifact, Instant begin) {
        try {
            Files.setLastModifiedTime(artifact, FileTime.from(begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
