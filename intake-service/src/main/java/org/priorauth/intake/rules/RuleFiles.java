package org.priorauth.intake.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where rule files lie: those built in, and over them those of a folder of the clinic's, by file name. */
final class RuleFiles {

    private static final String BUILT_IN = "/rules/";
    private static final String INDEX = "index.txt";
    private static final String SUFFIX = ".yaml";

    private final Optional<Path> folder;

    RuleFiles(Optional<Path> folder) { this.folder = folder; }

    /** The texts by file name. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        builtIn(INDEX).lines().forEach(name -> texts.put(name, builtIn(name)));
        own().forEach(path -> texts.put(path.getFileName().toString(), text(path)));
        return texts;
    }

    /** Changes whenever a file of the folder is written, added or removed. */
    String fingerprint() {
        StringBuilder print = new StringBuilder();
        own().forEach(path -> print.append(path.getFileName()).append(modified(path)).append('\n'));
        return print.toString();
    }

    private Stream<Path> own() {
        return folder.filter(Files::isDirectory).map(RuleFiles::files).orElse(Stream.empty());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new BrokenRules(folder.toString(), 1, "", "the folder cannot be read");
        }
    }

    private static String modified(Path path) {
        try {
            return Files.getLastModifiedTime(path) + " " + Files.size(path);
        } catch (IOException gone) {
            return "gone";
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new BrokenRules(path.getFileName().toString(), 1, "", "cannot be read as UTF-8 text");
        }
    }

    private static String builtIn(String name) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new BrokenRules(name, 1, "", "is not built in");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new BrokenRules(name, 1, "", "cannot be read");
        }
    }
}
