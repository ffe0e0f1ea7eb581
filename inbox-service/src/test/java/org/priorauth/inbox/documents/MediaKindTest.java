package org.priorauth.inbox.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class MediaKindTest {

    private static MediaKind of(String bytes) {
        return Original.of("x", bytes.getBytes(StandardCharsets.ISO_8859_1)).kind();
    }

    @Test
    void aPaperIsWhatItsBytesSay() {
        assertThat(of("%PDF-1.7\n...")).isEqualTo(MediaKind.PDF);
        assertThat(of("II*\0....")).isEqualTo(MediaKind.TIFF);
        assertThat(of("MM\0*....")).isEqualTo(MediaKind.TIFF);
        assertThat(of("\u0089PNG\r\n\u001a\n...")).isEqualTo(MediaKind.PNG);
        assertThat(of("\u00ff\u00d8\u00ff\u00e0")).isEqualTo(MediaKind.JPEG);
        assertThat(of("Dear colleague,\r\n")).isEqualTo(MediaKind.TEXT);
        assertThat(of("PK\u0003\u0004")).isEqualTo(MediaKind.OTHER);
        assertThat(of("")).isEqualTo(MediaKind.OTHER);
    }

    @Test
    void aPolyglotIsOnlyWhatItBeginsAs() {
        assertThat(of("PK\u0003\u0004 %PDF-1.4")).isEqualTo(MediaKind.OTHER);
        assertThat(of("%PDF-1.4 <script>alert(1)</script> PK\u0003\u0004")).isEqualTo(MediaKind.PDF);
        assertThat(of("<html><script>alert(1)</script>%PDF-1.4")).isEqualTo(MediaKind.TEXT);
    }

    @Test
    void hashAndSizeAreThoseOfAllBytes() {
        // Given
        byte[] large = new byte[200_000];
        // When
        Original paper = Original.of("x", large);
        // Then
        assertThat(paper.size()).isEqualTo(200_000);
        assertThat(paper.sha256()).isEqualTo(org.priorauth.contracts.Sha256.of(large));
    }

    @Test
    void aNameHoldsNoPathNoControlsAndNoTurnedText() {
        assertThat(SafeName.of("../../etc/passwd", MediaKind.TEXT)).isEqualTo("passwd");
        assertThat(SafeName.of("C:\\fax\\a\r\nb.pdf", MediaKind.PDF)).isEqualTo("ab.pdf");
        assertThat(SafeName.of("let\u202Efdp.exe", MediaKind.PDF)).isEqualTo("letfdp.exe");
        assertThat(SafeName.of(" ... ", MediaKind.PDF)).isEqualTo("paper.pdf");
        assertThat(SafeName.of(null, MediaKind.TIFF)).isEqualTo("paper.tif");
        assertThat(SafeName.of("é".repeat(300) + ".pdf", MediaKind.PDF)).hasSize(120);
    }
}
