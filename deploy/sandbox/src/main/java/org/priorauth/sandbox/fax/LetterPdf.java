package org.priorauth.sandbox.fax;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A letter of one page as a PDF. */
final class LetterPdf {

    private static final PDRectangle PAPER = PDRectangle.LETTER;
    private static final float MARGIN = 72;
    private static final float LEADING = 18;
    private static final float SIZE = 12;
    /** As a fax machine scans in its fine mode. */
    private static final float DPI = 200;

    private LetterPdf() {}

    /** With its words in it, as some services make it of what was never paper. */
    static byte[] typed(List<String> lines) {
        try (PDDocument pdf = document(lines)) {
            return bytes(pdf);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    /** A picture alone, black and white, packed as machines do it (ITU-T T.6): only OCR reads it. */
    static byte[] scanned(List<String> lines) {
        try (PDDocument typed = document(lines); PDDocument fax = new PDDocument()) {
            BufferedImage picture = new PDFRenderer(typed).renderImageWithDPI(0, DPI, ImageType.BINARY);
            try (PDPageContentStream pen = pen(fax)) {
                pen.drawImage(CCITTFactory.createFromImage(fax, picture), 0, 0, PAPER.getWidth(), PAPER.getHeight());
            }
            return bytes(fax);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static PDDocument document(List<String> lines) throws IOException {
        PDDocument pdf = new PDDocument();
        try (PDPageContentStream pen = pen(pdf)) {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            pen.setLeading(LEADING);
            pen.newLineAtOffset(MARGIN, PAPER.getHeight() - MARGIN);
            for (String line : lines) {
                // the font knows Windows' letters and no others
                pen.showText(line.replaceAll("[^\\x20-\\x7e\\xa0-\\xff]", "?"));
                pen.newLine();
            }
            pen.endText();
        }
        return pdf;
    }

    private static PDPageContentStream pen(PDDocument pdf) throws IOException {
        PDPage page = new PDPage(PAPER);
        pdf.addPage(page);
        return new PDPageContentStream(pdf, page);
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
