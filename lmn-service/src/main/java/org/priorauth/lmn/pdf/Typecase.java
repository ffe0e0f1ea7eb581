package org.priorauth.lmn.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;

/** The fonts of every letter, parsed once for one press: parsing takes longer than printing. One thread at a time. */
final class Typecase {

    private final Map<Font, TrueTypeFont> parsed = new HashMap<>();

    /** A font in the document, once a word of it wants the font; kept for the next letter. */
    PDFontSupplier kept(Font font, PDDocument document) {
        return new Supplier(() -> {
            TrueTypeFont known = parsed.get(font);
            if (known == null) {
                known = font.parse();
                parsed.put(font, known);
            }
            return PDType0Font.load(document, known, true);
        });
    }

    /** The same for a font that few letters need: nothing of it stays. */
    PDFontSupplier once(Font font, PDDocument document) {
        return new Supplier(() -> PDType0Font.load(document, font.parse(), true));
    }

    @FunctionalInterface
    private interface Loading {

        PDFont load() throws IOException;
    }

    private static final class Supplier extends PDFontSupplier {

        private final Loading loading;

        Supplier(Loading loading) {
            super(null);
            this.loading = loading;
        }

        @Override
        public PDFont supply() {
            try {
                return loading.load();
            } catch (IOException thrown) {
                throw new UncheckedIOException(thrown);
            }
        }
    }
}
