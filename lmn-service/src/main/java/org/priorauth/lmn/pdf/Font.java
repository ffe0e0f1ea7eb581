package org.priorauth.lmn.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.function.Supplier;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font file and what it has shapes for. Of the file itself nothing is kept. */
final class Font {

    private final String family;
    private final int weight;
    private final Supplier<byte[]> file;
    private volatile BitSet shapes;

    Font(String family, int weight, Supplier<byte[]> file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    TrueTypeFont parse() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.get()));
        // ligatures take two fifths of the time, and copying "fi" out of a letter should give "fi"
        font.setEnableGsub(false);
        return font;
    }

    boolean hasShapeFor(int character) {
        if (shapes == null) {
            shapes = readShapes();
        }
        return shapes.get(character);
    }

    private BitSet readShapes() {
        try (TrueTypeFont font = parse()) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            BitSet found = new BitSet();
            for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                found.set(character, cmap.getGlyphId(character) != 0);
            }
            return found;
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
