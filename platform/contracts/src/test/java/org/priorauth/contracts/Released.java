package org.priorauth.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas and examples of an earlier release, kept as they were. */
record Released(Path folder) {

    static List<Released> all() { return list(Path.of("src/test/resources/released")).map(Released::new).toList(); }

    /** By file name. */
    Map<String, String> schemas() {
        return list(folder.resolve("schemas"))
                .collect(Collectors.toMap(path -> path.getFileName().toString(), Released::text));
    }

    Map<String, String> schemasById() {
        return schemas().entrySet().stream()
                .collect(Collectors.toMap(schema -> Schemas.BASE + schema.getKey(), Map.Entry::getValue));
    }

    /** Those of topics that still are. */
    List<Example> examples() {
        return Topics.ALL.stream().filter(topic -> Files.exists(examplesOf(topic)))
                .flatMap(topic -> list(examplesOf(topic)).filter(path -> path.toString().endsWith(".json"))
                        .map(path -> new Example(topic, path.getFileName().toString(), text(path))))
                .toList();
    }

    @Override
    public String toString() { return folder.getFileName().toString(); }

    private Path examplesOf(Topic<?> topic) { return folder.resolve("examples").resolve(topic.name()); }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
