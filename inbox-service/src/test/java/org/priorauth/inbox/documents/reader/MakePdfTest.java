package org.priorauth.inbox.documents.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.imageio.ImageIO;

class MakePdfTest {

    @TempDir
    Path folder;

    /** Pages as wide as their number. */
    private Path pages(String name, int count) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= count; page++) {
                pdf.addPage(new PDPage(new PDRectangle(100 + page, 500)));
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    private String shape(Path file) throws IOException {
        StringBuilder shape = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            pdf.getPages().forEach(page -> shape.append((int) page.getMediaBox().getWidth()).append('/')
                    .append(page.getRotation()).append(' '));
        }
        return shape.toString().strip();
    }

    @Test
    void pagesAreTakenFromSeveralPapersInAnyOrderAndTurned() throws IOException {
        // Given
        Path one = pages("one.pdf", 3);
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(85, 110, BufferedImage.TYPE_BYTE_BINARY), "png", picture.toFile());
        byte[] before = Files.readAllBytes(one);
        // When
        int ended = MakePdf.run(folder.resolve("made.pdf").toString(), "pdf", one.toString(), "3", "90", "image",
                picture.toString(), "1", "0", "pdf", one.toString(), "1", "270");
        // Then
        assertThat(ended).isZero();
        assertThat(shape(folder.resolve("made.pdf"))).isEqualTo("103/90 612/0 101/270");
        assertThat(Files.readAllBytes(one)).isEqualTo(before);
    }

    @Test
    void aPageThatIsNotThereMakesNothing() throws IOException {
        // Given
        Path one = pages("one.pdf", 1);
        // When
        int ended = MakePdf.run(folder.resolve("made.pdf").toString(), "pdf", one.toString(), "2", "0");
        // Then
        assertThat(ended).isEqualTo(MakePdf.NO_SUCH_PAGE);
        assertThat(folder.resolve("made.pdf")).doesNotExist();
    }
}
