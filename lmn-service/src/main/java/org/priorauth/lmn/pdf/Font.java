package org.priorauth.lmn.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.function.Supplier;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One font file and what it has shapes for. */
final class Font {

    private final String family;
    private final int weight;
    private final Supplier<byte[]> file;
    private volatile byte[] bytes;
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

    byte[] bytes() {
        if (bytes == null) {
            bytes = file.get();
        }
        return bytes;
    }

    boolean hasShapeFor(int character) {
        if (shapes == null) {
            shapes = readShapes();
        }
        return shapes.get(character);
    }

    private BitSet readShapes() {
        try (TrueTypeFont font = Fonts.parse(bytes())) {
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
