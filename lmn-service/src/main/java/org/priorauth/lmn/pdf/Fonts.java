package org.priorauth.lmn.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.priorauth.lmn.LmnSettings;

/**
 * The fonts a letter is printed with: Liberation Sans for Latin, Greek and Cyrillic, DejaVu Sans for signs it lacks, Droid
 * Sans Fallback for Chinese, Japanese and Korean, then the clinic's own. A file is read when it is first needed.
 */
@Singleton
public class Fonts {

    private final List<Font> fonts;

    @Inject
    Fonts(LmnSettings settings) {
        this(settings.pdf().fonts().orElse(List.of()));
    }

    Fonts(List<Path> own) {
        List<Font> all = new ArrayList<>(List.of(
                shipped("LiberationSans-Regular", "Liberation Sans", 400),
                shipped("LiberationSans-Bold", "Liberation Sans", 700),
                shipped("DejaVuSans", "DejaVu Sans", 400),
                shipped("DroidSansFallback", "Droid Sans Fallback", 400)));
        own.forEach(file -> all.add(new Font("own-" + file.getFileName(), 400, () -> read(file))));
        this.fonts = List.copyOf(all);
    }

    List<Font> all() {
        return fonts;
    }

    /** For CSS: the first that has a shape for a character prints it. */
    public String families() {
        return fonts.stream().map(font -> "'" + font.family() + "'").distinct().collect(Collectors.joining(", "));
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

    static TrueTypeFont parse(byte[] bytes) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // ligatures take two fifths of the time, and copying "fi" out of a letter should give "fi"
            font.setEnableGsub(false);
            return font;
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
