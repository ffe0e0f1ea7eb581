package org.priorauth.submission.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tests that say what they show, found among the compiled ones. */
final class Shown {

    private Shown() {}

    /** Of each key the tests that show it. */
    static Map<String, Set<String>> byKey() {
        Map<String, Set<String>> found = new TreeMap<>();
        classes().forEach(type -> {
            note(found, type.getAnnotation(Shows.class), type.getSimpleName());
            Stream.of(type.getDeclaredMethods()).forEach(method -> note(found, method.getAnnotation(Shows.class),
                    type.getSimpleName() + "." + method.getName()));
        });
        return found;
    }

    private static void note(Map<String, Set<String>> found, Shows shows, String test) {
        if (shows != null) {
            Stream.of(shows.value()).forEach(key -> found.computeIfAbsent(key, any -> new TreeSet<>()).add(test));
        }
    }

    private static Stream<Class<?>> classes() {
        try {
            Path root = Path.of(Shown.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root.resolve("org/priorauth/submission"))) {
                return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith("Test.class"))
                        .sorted().<Class<?>>map(Shown::loaded).toList().stream();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> loaded(String file) {
        try {
            return Class.forName(file.replaceFirst("\\.class$", "").replace('/', '.'), false,
                    Shown.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
