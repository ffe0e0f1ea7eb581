package org.priorauth.submission.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.submission.paper.PdfPacket;
import org.priorauth.submission.pas.Requests;

class PacketPaperTest {

    private static final byte[] FIRST = Requests.writer().first(Requests.of(Cast.order(), Requests.letter()));

    @Test
    void theFirstPageSaysWhatIsAskedOfWhomAndForWhom() throws IOException {
        // When
        PdfPacket packet = PacketPaper.of(FIRST);

        // Then
        assertThat(words(packet)).contains("Request for prior authorization: standard", "To: Aetna",
                "From: " + Cast.order().clinic().name(), "Member id: " + Cast.order().coverage().memberId(),
                "Born: " + Cast.maya().birthDate(), "Line 1: 97110, GP, 24 visits, 2026-03-09/2026-05-31",
                "Our reference: urn:uuid:" + Requests.INTENT);
    }

    /** The letter of these tests is no real PDF. */
    @Test
    void whatCannotBeMergedIsNamedOnTheFirstPage() throws IOException {
        // When
        PdfPacket packet = PacketPaper.of(FIRST);

        // Then
        assertThat(packet.leftOut()).containsExactly("Letter of Medical Necessity");
        assertThat(words(packet)).contains("Letter of Medical Necessity: sent beside");
    }

    @Test
    void wordsToTheReviewerGoAlong() throws IOException {
        // Given
        byte[] update = Requests.writer().update(Requests.intent(UUID.randomUUID(), List.of(1)), FIRST,
                List.of(Requests.evaluation()), Optional.of("See page 2."));

        // When
        PdfPacket packet = PacketPaper.of(update);

        // Then
        assertThat(words(packet)).contains("To the reviewer", "See page 2.");
    }

    private static String words(PdfPacket packet) throws IOException {
        try (PDDocument document = Loader.loadPDF(packet.body())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
