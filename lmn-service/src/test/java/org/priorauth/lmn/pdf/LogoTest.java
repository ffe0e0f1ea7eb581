package org.priorauth.lmn.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import javax.imageio.ImageIO;

class LogoTest {

    private static final String ALT = "Riverside \"Therapy\" <logo>";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED})
    void aLetterWithALogoOfAnyKindIsArchivableAndAccessible(int type) throws Exception {
        // Given
        Logo logo = Logo.read("logo", png(type), ALT);

        // When
        byte[] pdf = Prints.print(Prints.with(logo));

        // Then
        Validity.holds(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(images(document.getPage(0).getResources())).isEqualTo(1);
            assertThat(alternate(document.getDocumentCatalog().getStructureTreeRoot())).isEqualTo(ALT);
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aFileThatIsNoPictureStopsTheStart() throws IOException {
        // Given
        Path file = Files.writeString(directory.resolve("logo.png"), "<svg/>", StandardCharsets.UTF_8);

        // Then
        assertThatThrownBy(() -> Logo.read("lmn.letterheads.riverside.logo", file, "x"))
                .hasMessageStartingWith("lmn.letterheads.riverside.logo: ")
                .hasMessageEndingWith("logo.png is no PNG of at most 3000 by 3000 pixels");
    }

    @Test
    void aFileThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> Logo.read("lmn.letterheads.riverside.logo", directory.resolve("none.png"), "x"))
                .hasMessageEndingWith("none.png cannot be read as a PNG");
    }

    private Path png(int type) throws IOException {
        BufferedImage image = new BufferedImage(300, 120, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(30, 90, 140, 200));
        pen.fillOval(5, 5, 290, 110);
        pen.dispose();
        Path file = directory.resolve("logo.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static long images(PDResources resources) {
        return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                .filter(resources::isImageXObject).count();
    }

    private static String alternate(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = element.getAlternateDescription();
                String found = own == null ? alternate(element) : own;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
