package org.priorauth.sandbox.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;

import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A file of facts, or nothing when none is named. Written through to the operating system at once and not forced to disk: it
 * survives the end of this process, which is what a demonstration needs.
 */
@Singleton
public class Journal {

    /** Something worth remembering, and its kind. */
    public record Fact(String kind, Object content) {}

    /** One line: what kind of fact, and the fact. */
    private record Entry(String kind, JsonNode fact) {}

    private final ObjectMapper json = FactsAsJson.mapper();
    private final Optional<Path> file;

    Journal(SandboxSettings settings) {
        this.file = settings.journal();
    }

    public void write(String kind, Object fact) {
        file.ifPresent(it -> put(it, line(kind, fact), StandardOpenOption.APPEND));
    }

    /** Tells every fact of one kind, oldest first, one at a time: there may be more of them than fit into memory. */
    public <F> void replay(String kind, Class<F> type, Consumer<F> each) {
        file.filter(Files::exists).ifPresent(it -> read(it,
                lines -> lines.flatMap(this::entry).filter(entry -> entry.kind().equals(kind))
                        .map(entry -> json.convertValue(entry.fact(), type)).forEach(each)));
    }

    /** Begins anew with these facts only: what was overtaken is dropped. Killed meanwhile, the old ones are still there. */
    public synchronized void compact(Stream<Fact> facts) {
        file.ifPresent(it -> {
            Path anew = it.resolveSibling(it.getFileName() + ".new");
            put(anew, "", StandardOpenOption.TRUNCATE_EXISTING);
            facts.forEach(fact -> put(anew, line(fact.kind(), fact.content()), StandardOpenOption.APPEND));
            replace(it, anew);
        });
    }

    // not Files.lines: the line being written when the process was killed may end inside a character
    private static void read(Path from, Consumer<Stream<String>> reading) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(from), StandardCharsets.UTF_8))) {
            reading.accept(lines.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void put(Path to, String text, StandardOpenOption how) {
        try {
            Files.write(to, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    how);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void replace(Path old, Path anew) {
        try {
            Files.move(anew, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String line(String kind, Object fact) {
        return json.createObjectNode().put("kind", kind).set("fact", json.valueToTree(fact)) + "\n";
    }

    private Stream<Entry> entry(String line) {
        try {
            return Stream.of(json.treeToValue(json.readTree(line), Entry.class));
        } catch (JsonEOFException torn) {
            return Stream.empty(); // the process was killed while it wrote this; nobody was answered yet
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
