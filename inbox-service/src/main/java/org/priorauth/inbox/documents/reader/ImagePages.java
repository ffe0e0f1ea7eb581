package org.priorauth.inbox.documents.reader;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import org.priorauth.inbox.documents.reader.ReadPages.Sheets;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pages of a TIFF, or the one page of another picture. */
final class ImagePages {

    private static final long MOST_PIXELS = 9_000_000;
    /** Standard fax resolution is twice as fine across as down (ITU-T T.4): below this ratio lines are doubled. */
    private static final double FLAT = 1.0;

    private ImagePages() {}

    static int read(Path file, Sheets to) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return ReadPages.BROKEN;
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            int pages = reader.getNumImages(true);
            to.count(pages);
            for (int page = 1; page <= Math.min(pages, to.draw()); page++) {
                ImageIO.write(grey(reader, page - 1), "png", to.picture(page).toFile());
            }
            return 0;
        }
    }

    /** Every n-th dot of a picture that is too large; never the whole of it in memory. */
    private static BufferedImage grey(ImageReader reader, int page) throws IOException {
        long width = reader.getWidth(page);
        long height = reader.getHeight(page);
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS)));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return grey(reader.read(page, some), (double) height / width < FLAT ? 2 : 1);
    }

    private static BufferedImage grey(BufferedImage picture, int stretch) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight() * stretch,
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(picture, 0, 0, grey.getWidth(), grey.getHeight(), null);
        pen.dispose();
        return grey;
    }
}
