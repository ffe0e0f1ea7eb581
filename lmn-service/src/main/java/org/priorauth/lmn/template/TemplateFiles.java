package org.priorauth.lmn.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.ServiceCategory;

/** Where templates stand: those shipped, and the clinic's own in a directory. */
final class TemplateFiles {

    private final Optional<Path> directory;

    TemplateFiles(Optional<Path> directory) {
        this.directory = directory;
    }

    /** By name: the default and one for every category of care that has one. */
    Map<String, String> shipped() {
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(Stream.of("default"), Stream.of(ServiceCategory.values()).map(Object::toString))
                .map(name -> "letters/" + name + ".yaml").forEach(name -> resource(name)
                        .ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    Map<String, String> own() {
        Map<String, String> texts = new LinkedHashMap<>();
        paths().forEach(path -> texts.put(path.toString(), text(path)));
        return texts;
    }

    /** Other where a file of the directory was added, changed or taken away. */
    String fingerprint() {
        return paths().stream().map(path -> path + " " + path.toFile().lastModified() + " " + path.toFile().length())
                .collect(Collectors.joining("\n"));
    }

    private List<Path> paths() {
        if (directory.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.get())) {
            return files.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList();
        } catch (IOException thrown) {
            throw new BrokenTemplate(directory.get().toString(), "", "is no directory that can be read");
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException thrown) {
            throw new BrokenTemplate(path.toString(), "", "cannot be read as UTF-8 text");
        }
    }

    private static Optional<String> resource(String name) {
        try (InputStream file = TemplateFiles.class.getResourceAsStream("/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
