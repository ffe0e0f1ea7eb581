package org.priorauth.inbox.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.Program;
import org.priorauth.inbox.documents.Spool;

/** Papers of every kind go through the process that opens them, kind or hostile; it ends, and says what was not read. */
class ReadPaperTest {

    private static final String NO_TESSERACT = "Skipped: there is no Tesseract on this machine, which OCR needs.";

    @TempDir
    Path folder;

    /** As the settings are by default, with fewer pages and less patience. */
    private record Few(String tesseract) implements ReadingSettings {
        public int mostPages() {
            return 20;
        }

        public int mostScans() {
            return 2;
        }

        public Duration openWithin() {
            return Duration.ofSeconds(40);
        }

        public Duration scanWithin() {
            return Duration.ofSeconds(40);
        }

        public int heap() {
            return 160;
        }

        public String language() {
            return "eng";
        }
    }

    private PaperText read(MediaKind kind, Path file, String tesseract) throws IOException {
        ReadingSettings settings = new Few(tesseract);
        Spool spool = new Spool(folder, UUID::randomUUID, null);
        return new ReadPaper(new ReaderProcess(settings), new Ocr(settings), spool, settings).read(kind, file);
    }

    private PaperText read(MediaKind kind, Path file) throws IOException {
        return read(kind, file, "tesseract");
    }

    private static boolean hasTesseract() {
        return !(Program.of(Duration.ofSeconds(20), "tesseract", "--version")
                .runHere() instanceof Program.Ended.NotThere);
    }

    @Test
    void typedPagesAreReadAsTheyStandAndTooManyAreSaid() throws IOException {
        // When
        PaperText text = read(MediaKind.PDF, Papers.typed(folder.resolve("typed.pdf"), 2_000));
        // Then
        assertThat(text.pages()).isEqualTo(2_000);
        assertThat(text.read()).hasSize(20);
        assertThat(text.read().get(19))
                .isEqualTo(new PaperText.Page(20, "Page 20: " + Papers.WORDS + " for twelve visits", "text"));
        assertThat(text.remarks()).containsExactly("A paper has 2000 pages; the first 20 were read.");
    }

    @Test
    void aScanAskewWithSpecksIsReadByOcr() throws IOException {
        assumeTrue(hasTesseract(), NO_TESSERACT);
        // When
        PaperText text = read(MediaKind.PDF, Papers.scanned(folder.resolve("scan.pdf")));
        // Then
        assertThat(text.read()).singleElement().satisfies(page -> {
            assertThat(page.how()).isEqualTo("ocr");
            assertThat(page.text()).contains("AX4471920", "APPROVED");
        });
        assertThat(text.remarks()).isEmpty();
    }

    @Test
    void aFaxOfManyPagesIsReadAsFarAsIsAllowedAndTheRestIsSaid() throws IOException {
        assumeTrue(hasTesseract(), NO_TESSERACT);
        // When
        PaperText text = read(MediaKind.TIFF, Papers.tiff(folder.resolve("fax.tif"), 3));
        // Then
        assertThat(text.pages()).isEqualTo(3);
        assertThat(text.read().get(1).text()).contains("PAGE 2", "AX4471920");
        assertThat(text.remarks())
                .containsExactly("A paper has more scanned pages than are read here: it is kept whole.");
    }

    @Test
    void withoutTesseractTheRestWorksAndSaysSo() throws IOException {
        // When
        PaperText text = read(MediaKind.PDF, Papers.scanned(folder.resolve("scan.pdf")), "no-such-tesseract");
        // Then
        assertThat(text.pages()).isEqualTo(1);
        assertThat(text.remarks())
                .containsExactly("Scanned pages were not read: there is no Tesseract on this machine.");
    }

    @Test
    void aLockedPaperIsSaidToBeLocked() throws IOException {
        assertThat(read(MediaKind.PDF, Papers.locked(folder.resolve("locked.pdf"))).remarks())
                .containsExactly("A paper is locked with a password: ask the sender for it unlocked.");
    }

    @Test
    void bombsEndTheirOwnProcessAndNothingElse() throws IOException {
        // When
        PaperText packed = read(MediaKind.PDF, Papers.bomb(folder.resolve("bomb.pdf")));
        List<String> ofPicture = read(MediaKind.PNG, Papers.pictureBomb(folder.resolve("bomb.png"))).remarks();
        // Then
        assertThat(packed.words()).isEmpty();
        assertThat(ofPicture).singleElement().asString().matches("A paper (asked for more memory|is damaged).*");
    }

    @Test
    void rubbishIsSaidToBeDamagedAndAnArchiveIsNotOpened() throws IOException {
        // Given
        Path rubbish = Files.writeString(folder.resolve("rubbish.pdf"), "%PDF-1.7 and nothing more");
        // Then
        assertThat(read(MediaKind.PDF, rubbish).remarks())
                .containsExactly("A paper is damaged: ask the sender for it again.");
        assertThat(read(MediaKind.OTHER, rubbish).remarks()).singleElement().asString()
                .contains("of a kind that is not opened here");
    }
}
