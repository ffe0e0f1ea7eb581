package org.priorauth.lmn.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import javax.imageio.ImageIO;

/**
 * A clinic's logo, as it stands in the letter itself: nothing is fetched while printing.
 *
 * @param uri the image as a data URI; opaque and in plain RGB, which PDF/A takes whatever the file was
 * @param alt what a screen reader says (PDF/UA-1, 7.3)
 */
public record Logo(String uri, String alt) {

    private static final long MOST_BYTES = 1_000_000;
    private static final int MOST_PIXELS = 3_000;

    /** A file that is no such picture stops the start. */
    static Logo read(String setting, Path file, String alt) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalStateException(setting + ": " + file + " is larger than a megabyte");
            }
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null || Math.max(image.getWidth(), image.getHeight()) > MOST_PIXELS) {
                throw new IllegalStateException(
                        setting + ": " + file + " is no PNG of at most " + MOST_PIXELS + " by " + MOST_PIXELS
                                + " pixels");
            }
            return new Logo("data:image/png;base64," + Base64.getEncoder().encodeToString(png(image)), alt);
        } catch (IOException thrown) {
            throw new IllegalStateException(setting + ": " + file + " cannot be read as a PNG", thrown);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", bytes);
        return bytes.toByteArray();
    }
}
