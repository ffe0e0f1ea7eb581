package org.priorauth.sandbox.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;

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
        file.ifPresent(it -> append(it, List.of(line(kind, fact)), StandardOpenOption.APPEND));
    }

    /** Every fact of one kind, oldest first. */
    public <F> List<F> read(String kind, Class<F> type) {
        return lines().map(this::entry).filter(it -> it.kind().equals(kind))
                .map(it -> json.convertValue(it.fact(), type))
                .toList();
    }

    /** Begins anew with these facts only: what was overtaken is dropped. */
    public void compact(Stream<Fact> facts) {
        file.ifPresent(it -> append(it, facts.map(fact -> line(fact.kind(), fact.content())).toList(),
                StandardOpenOption.TRUNCATE_EXISTING));
    }

    private Stream<String> lines() {
        try {
            return file.isPresent() && Files.exists(file.get())
                    ? Files.readAllLines(file.get()).stream()
                    : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void append(Path to, List<String> lines, StandardOpenOption how) {
        try {
            Files.write(to, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String line(String kind, Object fact) {
        return json.createObjectNode().put("kind", kind).set("fact", json.valueToTree(fact)).toString();
    }

    private Entry entry(String line) {
        try {
            return json.readValue(line, Entry.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
