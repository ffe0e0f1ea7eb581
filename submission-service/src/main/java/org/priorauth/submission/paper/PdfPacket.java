package org.priorauth.submission.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.priorauth.submission.pas.Attached;

/**
 * One PDF: first what is said, then the letter and the records. What is no readable PDF and no picture cannot go in and is
 * named.
 */
public record PdfPacket(byte[] body, int pages, List<String> leftOut) {

    private static final float MARGIN = 36;

    /** @param text of the first pages, by the names of what is enclosed */
    public static PdfPacket of(List<Attached> enclosures, Function<List<String>, List<Section>> text)
            throws IOException {
        List<PDDocument> parts = new ArrayList<>();
        try (PDDocument whole = new PDDocument()) {
            List<String> enclosed = new ArrayList<>();
            List<String> leftOut = new ArrayList<>();
            for (Attached one : enclosures) {
                readable(one).ifPresentOrElse(part -> {
                    parts.add(part);
                    enclosed.add(name(one) + ", " + part.getNumberOfPages() + " p.");
                }, () -> leftOut.add(name(one)));
            }
            leftOut.forEach(name -> enclosed.add(name + ": sent beside"));
            write(whole, text.apply(enclosed));
            for (PDDocument part : parts) {
                new PDFMergerUtility().appendDocument(whole, part);
            }
            return new PdfPacket(bytes(whole), whole.getNumberOfPages(), leftOut);
        } finally {
            for (PDDocument part : parts) {
                part.close();
            }
        }
    }

    private static void write(PDDocument whole, List<Section> sections) throws IOException {
        try (Sheet sheet = new Sheet(whole)) {
            for (Section section : sections) {
                sheet.write(section);
            }
        }
    }

    private static String name(Attached one) {
        if (one.letter()) {
            return "Letter of Medical Necessity, signed";
        }
        return one.ref().title() == null ? "Document" : one.ref().title();
    }

    private static Optional<PDDocument> readable(Attached one) {
        String type = String.valueOf(one.ref().contentType());
        try {
            return type.startsWith("image/")
                    ? Optional.of(picture(one.bytes()))
                    : Optional.of(Loader.loadPDF(one.bytes()));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static PDDocument picture(byte[] bytes) throws IOException {
        PDDocument document = new PDDocument();
        try {
            draw(document, PDImageXObject.createFromByteArray(document, bytes, "picture"));
            return document;
        } catch (IOException | IllegalArgumentException unreadable) {
            document.close();
            throw unreadable;
        }
    }

    private static void draw(PDDocument document, PDImageXObject image) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        float width = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
        float height = PDRectangle.LETTER.getHeight() - 2 * MARGIN;
        float scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, MARGIN, MARGIN, image.getWidth() * scale, image.getHeight() * scale);
        }
    }

    private static byte[] bytes(PDDocument whole) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        whole.save(out);
        return out.toByteArray();
    }
}
