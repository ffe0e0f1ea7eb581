package org.priorauth.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class DocumentFormatTest {

    private static final byte[] PDF = "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        assertThat(DocumentFormat.PDF.fits(PDF)).isTrue();
        assertThat(DocumentFormat.PNG.fits(PNG)).isTrue();
        assertThat(DocumentFormat.JPEG.fits(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).isTrue();
        assertThat(DocumentFormat.TIFF.fits(new byte[]{'I', 'I', 42, 0, 8})).isTrue();
        assertThat(DocumentFormat.TIFF.fits(new byte[]{'M', 'M', 0, 42, 0})).isTrue();
        assertThat(DocumentFormat.TEXT.fits("naïve".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void aFileIsNotWhatItIsCalled() {
        assertThat(DocumentFormat.PDF.fits("<html>".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(DocumentFormat.PNG.fits(PDF)).isFalse();
        assertThat(DocumentFormat.TEXT.fits(PNG)).isFalse();
        assertThat(DocumentFormat.TEXT.fits("naïve".getBytes(StandardCharsets.ISO_8859_1))).isFalse();
        assertThat(DocumentFormat.TEXT.fits(new byte[]{'a', 0})).isFalse();
        assertThat(DocumentFormat.PDF.fits(new byte[0])).isFalse();
    }

    @Test
    void mediaTypesAreKnownWithTheirParameters() {
        assertThat(DocumentFormat.called("Application/PDF; version=1.7")).contains(DocumentFormat.PDF);
        assertThat(DocumentFormat.called("text/html")).isEmpty();
        assertThat(DocumentFormat.called(null)).isEmpty();
    }
}
