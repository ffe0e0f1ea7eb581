package org.priorauth.lmn.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.lmn.domain.PlainText;

/** Whatever a person or an order says: a letter that holds, or a refusal; never a broken print. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script></p></body>", "<img src=\"data:image/png;base64,AAAA\"/>",
            "a\u0000b\u0007c\u001Bd\uFFFEe\uD800f", "\u202Egnorw\u202C \u200Fright\u200E \u2066x\u2069",
            "e\u0301 a\u0328 o\u0308\u0304", "Maya \u263A \u2665", "]]>&#x0;&#38;"})
    void whatIsCleanedAsAStatementIsPrintsArchivable(String hostile) throws Exception {
        // Given
        Sheet sheet = Prints.saying(PlainText.line(hostile));

        // When
        byte[] pdf = Prints.print(sheet);

        // Then
        assertThat(new Glyphs(Prints.FONTS).unprintable(sheet)).isEmpty();
        Validity.holds(pdf);
    }

    @Test
    void aWordWithoutEndStaysOnThePaper() throws Exception {
        // Given
        byte[] pdf = Prints.print(Prints.saying("x".repeat(20_000)));

        // When
        List<TextPosition> letters = positions(pdf);

        // Then
        assertThat(letters.stream().filter(at -> "x".equals(at.getUnicode())).count())
                .isGreaterThanOrEqualTo(20_000);
        assertThat(letters.stream().mapToDouble(at -> at.getXDirAdj() + at.getWidthDirAdj()).max().orElseThrow())
                .isLessThanOrEqualTo(612);
        Validity.holds(pdf);
    }

    @Test
    void tenTimesTheLongestSectionMakesManyWholePages() throws IOException {
        // When
        byte[] pdf = Prints.print(Prints.saying("necessary ".repeat(20_000)));

        // Then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            assertThat(new PDFTextStripper().getText(document)).contains("Page " + pages + " of " + pages);
        }
    }

    private static List<TextPosition> positions(byte[] pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    all.add(position);
                }
            }.getText(document);
        }
        return all;
    }
}
