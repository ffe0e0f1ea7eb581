package org.priorauth.submission.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.submission.pas.Attached;

import javax.imageio.ImageIO;

class PdfPacketTest {

    private static Attached attached(String title, String type, boolean letter, byte[] bytes) {
        return new Attached(new DocumentRef(new UUID(1, bytes.length), "intake", title, null, type, bytes.length, ""),
                letter, bytes);
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2_000, 1_000, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String text(PdfPacket packet) throws IOException {
        try (PDDocument document = Loader.loadPDF(packet.body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(packet.pages());
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void letterAndRecordsStandBehindTheTextAndWhatCannotGoInIsNamed() throws IOException {
        // Given
        List<Attached> enclosures = List.of(attached("letter", "application/pdf", true, pdf(2)),
                attached("Range of motion", "image/png", false, picture()),
                attached("Old notes", "application/pdf", false, "%PDF broken".getBytes()),
                attached("A sound", "audio/mpeg", false, "beep".getBytes()));

        // When
        PdfPacket packet = PdfPacket.of(enclosures, enclosed -> List.of(new Section("Enclosed", enclosed)));

        // Then
        assertThat(packet.pages()).isEqualTo(1 + 2 + 1);
        assertThat(packet.leftOut()).containsExactly("Old notes", "A sound");
        assertThat(text(packet).strip().lines().toList()).containsExactly("Enclosed",
                "Letter of Medical Necessity, signed, 2 p.",
                "Range of motion, 1 p.", "Old notes: sent beside", "A sound: sent beside");
    }

    @Test
    void aLongReasonIsWrappedOverPagesAndALetterWithoutGlyphIsShownAsMissing() throws IOException {
        // Given
        String reason = "Ångström Łukasz 中 ".repeat(600);

        // When
        PdfPacket packet = PdfPacket.of(List.of(), enclosed -> List.of(new Section("Why we appeal", List.of(reason))));

        // Then
        assertThat(packet.pages()).isEqualTo(3);
        assertThat(text(packet)).contains("Ångström Łukasz ?").doesNotContain("中");
    }
}
