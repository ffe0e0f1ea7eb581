package org.priorauth.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program of the web inbox's own, which says by its exit whether all is well. */
final class NodeProgram {

    private static final long LONGEST_MINUTES = 4;

    private NodeProgram() {}

    static void runs(Path folder, Map<String, String> environment, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(arguments).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("NO_COLOR", "1");
        try {
            Process program = builder.start();
            CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> read(program.getInputStream()));
            boolean ended = program.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
            program.descendants().forEach(ProcessHandle::destroyForcibly);
            program.destroyForcibly();
            String words = said.join();
            assertThat(ended).as("%s ends: %s", List.of(arguments), words).isTrue();
            assertThat(program.exitValue()).as(words).isZero();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(thrown);
        }
    }

    private static String read(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
