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

/** The parsed fonts of one press: parsing takes longer than printing. One thread uses it at a time. */
final class Typecase {

    private final Map<Font, TrueTypeFont> parsed = new HashMap<>();

    /** The font within the document, once the document wants it. */
    PDFontSupplier supplier(Font font, PDDocument document) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return load(font, document);
            }
        };
    }

    private PDFont load(Font font, PDDocument document) {
        try {
            return PDType0Font.load(document, parsed.computeIfAbsent(font, absent -> Fonts.parse(absent.bytes())),
                    true);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
