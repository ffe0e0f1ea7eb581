package org.priorauth.inbox.documents.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a PDF of pages of papers, in any order, each turned as wanted. Arguments: the file to write, then for each page what
 * it is taken from (pdf or image), the file, its number there, and by how many degrees it is turned.
 */
public final class MakePdf implements AutoCloseable {

    public static final int NO_SUCH_PAGE = 5;
    private static final int EACH = 4;
    private static final int FULL_TURN = 360;
    private static final long MOST_PIXELS = 40_000_000;

    private final PDDocument made = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Map<String, PDDocument> open = new HashMap<>();

    private MakePdf() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        try (MakePdf pdf = new MakePdf()) {
            for (int at = 1; at < arguments.length; at += EACH) {
                pdf.add(arguments[at], Path.of(arguments[at + 1]), Integer.parseInt(arguments[at + 2]),
                        Integer.parseInt(arguments[at + 3]));
            }
            pdf.made.save(Path.of(arguments[0]).toFile());
            return 0;
        } catch (InvalidPasswordException locked) {
            return ReadPages.LOCKED;
        } catch (IndexOutOfBoundsException noSuchPage) {
            return NO_SUCH_PAGE;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return ReadPages.BROKEN;
        }
    }

    private void add(String kind, Path file, int number, int turn) throws IOException {
        PDPage page = kind.equals("pdf") ? copied(file, number) : drawn(file, number);
        page.setRotation(Math.floorMod(page.getRotation() + turn, FULL_TURN));
    }

    private PDPage copied(Path file, int number) throws IOException {
        PDDocument source = open.get(file.toString());
        if (source == null) {
            source = Loader.loadPDF(new RandomAccessReadBufferedFile(file), "", null, null,
                    IOUtils.createTempFileOnlyStreamCache());
            open.put(file.toString(), source);
        }
        PDPage page = source.getPage(number - 1);
        PDPage copy = made.importPage(page);
        copy.setResources(page.getResources());
        copy.setAnnotations(java.util.List.of());
        return copy;
    }

    private PDPage drawn(Path file, int number) throws IOException {
        PDImageXObject picture = LosslessFactory.createFromImage(made, picture(file, number));
        PDPage page = new PDPage(PDRectangle.LETTER);
        made.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(made, page)) {
            pen.drawImage(picture, 0, 0, PDRectangle.LETTER.getWidth(), PDRectangle.LETTER.getHeight());
        }
        return page;
    }

    private static BufferedImage picture(Path file, int number) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            if ((long) reader.getWidth(number - 1) * reader.getHeight(number - 1) > MOST_PIXELS) {
                throw new IOException("a picture too large");
            }
            return reader.read(number - 1);
        }
    }

    @Override
    public void close() throws IOException {
        made.close();
        for (PDDocument source : open.values()) {
            source.close();
        }
    }
}
