package org.priorauth.lmn.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.priorauth.lmn.LmnSettings;

/**
 * The fonts a letter is printed with: Liberation Sans for Latin, Greek and Cyrillic; DejaVu Sans for signs it lacks; Droid
 * Sans Fallback for Chinese, Japanese and Korean; then the clinic's own. Fallbacks are large, and read when a letter needs
 * them.
 */
@Singleton
public class Fonts {

    private final List<Font> always = List.of(shipped("LiberationSans-Regular", "Liberation Sans", 400),
            shipped("LiberationSans-Bold", "Liberation Sans", 700));
    private final List<Font> fallbacks;

    @Inject
    Fonts(LmnSettings settings) {
        this(settings.pdf().fonts().orElse(List.of()));
    }

    Fonts(List<Path> own) {
        List<Font> all = new ArrayList<>(List.of(shipped("DejaVuSans", "DejaVu Sans", 400),
                shipped("DroidSansFallback", "Droid Sans Fallback", 400)));
        own.forEach(file -> all.add(new Font("own " + all.size(), 400, () -> read(file))));
        this.fallbacks = List.copyOf(all);
    }

    /** In every letter. */
    List<Font> always() {
        return always;
    }

    /** Those that these words need besides. */
    List<Font> fallbacksFor(Stream<String> words) {
        return words.flatMapToInt(String::codePoints).distinct().filter(this::isUncommon).mapToObj(this::fallback)
                .flatMap(Optional::stream).distinct().toList();
    }

    boolean haveShapeFor(int character) {
        return !isUncommon(character) || fallback(character).isPresent();
    }

    private boolean isUncommon(int character) {
        return always.stream().noneMatch(font -> font.hasShapeFor(character));
    }

    private Optional<Font> fallback(int character) {
        return fallbacks.stream().filter(font -> font.hasShapeFor(character)).findFirst();
    }

    /** For CSS: the first that has a shape for a character prints it. */
    String families() {
        return Stream.concat(always.stream(), fallbacks.stream()).map(font -> "'" + font.family() + "'").distinct()
                .collect(Collectors.joining(", "));
    }

    private static Font shipped(String file, String family, int weight) {
        return new Font(family, weight, () -> read("/fonts/" + file + ".ttf"));
    }

    private static byte[] read(String resource) {
        try (InputStream file = Fonts.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
