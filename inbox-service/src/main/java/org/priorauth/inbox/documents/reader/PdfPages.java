package org.priorauth.inbox.documents.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.priorauth.inbox.documents.reader.ReadPages.Sheets;

import javax.imageio.ImageIO;

/** The pages of a PDF: the words it holds; where a page has none, its picture. */
final class PdfPages {

    /** Below it a page is taken for a scan: a stamp or a page number is no text. */
    private static final int FEW_LETTERS = 40;
    private static final float POINTS_PER_INCH = 72f;
    private static final float SCAN_RESOLUTION = 200f;
    /** A letter page at 200 dpi has 3.7 million. */
    private static final double MOST_PIXELS = 6_000_000;

    private PdfPages() {}

    static int read(Path file, Sheets to) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file), "", null, null,
                IOUtils.createTempFileOnlyStreamCache())) {
            to.count(pdf.getNumberOfPages());
            read(pdf, to);
            return 0;
        } catch (InvalidPasswordException locked) {
            return ReadPages.LOCKED;
        }
    }

    private static void read(PDDocument pdf, Sheets to) throws IOException {
        PDFTextStripper words = new PDFTextStripper();
        int drawn = 0;
        for (int page = 1; page <= Math.min(pdf.getNumberOfPages(), to.read()); page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            String text = words.getText(pdf).strip();
            to.text(page, text);
            boolean scan = text.chars().filter(Character::isLetterOrDigit).count() < FEW_LETTERS;
            if (scan && drawn++ < to.draw()) {
                draw(pdf, page, to);
            }
        }
    }

    private static void draw(PDDocument pdf, int page, Sheets to) throws IOException {
        PDRectangle size = pdf.getPage(page - 1).getCropBox();
        double inches = size.getWidth() / POINTS_PER_INCH * (size.getHeight() / POINTS_PER_INCH);
        float resolution = (float) Math.min(SCAN_RESOLUTION, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01)));
        PDFRenderer renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        BufferedImage picture = renderer.renderImageWithDPI(page - 1, resolution, ImageType.GRAY);
        ImageIO.write(picture, "png", to.picture(page).toFile());
    }
}
