package org.priorauth.submission.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Plain text on letter-size pages, wrapped and paged; readable after a fax. */
final class Sheet implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 60;
    private static final float TEXT = 11;
    private static final float HEADING = 14;

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    Sheet(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream file = PDFont.class.getResourceAsStream(FONT)) {
            this.font = PDType0Font.load(document, file);
        }
        turn();
    }

    void write(Section section) throws IOException {
        line(section.heading(), HEADING);
        for (String text : section.lines()) {
            for (String wrapped : wrapped(text)) {
                line(wrapped, TEXT);
            }
        }
        y -= TEXT;
    }

    private void line(String text, float size) throws IOException {
        if (y < MARGIN + size) {
            turn();
        }
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN, y);
        page.showText(text);
        page.endText();
        y -= size * 1.4f;
    }

    private void turn() throws IOException {
        close();
        PDPage next = new PDPage(PDRectangle.LETTER);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.LETTER.getHeight() - MARGIN;
    }

    private List<String> wrapped(String text) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split("\\s+")) {
            if (line.length() > 0 && isTooWide(line + " " + word)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private boolean isTooWide(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * TEXT > PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    }

    /** The typeface has the Latin, Greek and Cyrillic scripts; the letter behind these pages has every name in full. */
    private String printable(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(letter -> known
                .append(isKnown(letter) ? Character.toString(letter) : Character.isWhitespace(letter) ? " " : "?"));
        return known.toString();
    }

    private boolean isKnown(int letter) {
        try {
            return !Character.isISOControl(letter) && font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
    }
}
