package org.priorauth.lmn.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfPrinterTest {

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void aSignedLetterIsArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
        // Given
        byte[] pdf = Prints.print(Prints.signed());

        // When
        ValidationResult result = validate(pdf, flavour);

        // Then
        assertThat(result.getTestAssertions()).as("violations").isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void aDraftIsTooAndNamesOfManyScriptsDoNotChangeThat(PDFAFlavour flavour) throws Exception {
        // Given
        Sheet draft = Prints.draft();
        byte[] pdf = Prints.print(new Sheet(draft.at(), 1, draft.letterhead(), draft.title(), draft.date(),
                draft.addressee(), null,
                List.of(new Sheet.Passage("Patient", List.of("Name: Zoë 乃 Núñez-Łukasiewicz"))),
                null));

        // When
        ValidationResult result = validate(pdf, flavour);

        // Then
        assertThat(result.getTestAssertions()).as("violations").isEmpty();
    }

    private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    @Test
    void theUsualLetterFitsOnTwoPagesAndCountsThem() throws IOException {
        // When
        byte[] pdf = Prints.print(Prints.signed());

        // Then
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Riverside Therapy", "Fax 555-0111",
                    "Name: Maya Reyes", "CPT 97110 (GP): 24 visits, for M25.561", "Dr. Mei Chen, MD",
                    "NPI 9999984591 · License MA-123456", "Page 1 of " + document.getNumberOfPages());
        }
    }

    @Test
    void theSameLetterMakesTheSameBytes() {
        // When
        byte[] once = Prints.print(Prints.signed());
        byte[] again = Prints.print(Prints.signed());

        // Then
        assertThat(again).isEqualTo(once);
    }

    @Test
    void aDraftSaysSoAndASignedLetterDoesNot() throws IOException {
        // When
        String draft = text(Prints.print(Prints.draft()));
        String signed = text(Prints.print(Prints.signed()));

        // Then
        assertThat(draft).contains("DRAFT");
        assertThat(signed).doesNotContain("DRAFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert('x')</script>", "<img src=\"http://127.0.0.1:9/x.png\"/>",
            "</p></body></html>", "<style>@import url(http://127.0.0.1:9/x.css)</style>", "{sheet.title} {#if true}",
            "&lt;b&gt; & <![CDATA[x]]> <!-- y --> ]]>", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;"})
    void whatAFactSaysIsShownAndNeverObeyed(String hostile) throws IOException {
        // When
        String text = text(Prints.print(Prints.saying(hostile)));

        // Then
        assertThat(text.replaceAll("\\s", "")).contains(hostile.replaceAll("\\s", ""));
    }

    @Test
    void namesOfManyScriptsArePrinted() throws IOException {
        // Given
        String names = "Zoë Núñez-Łukasiewicz · Đặng Thị Ánh · Ωμέγα · Юлия · 乃木 · 김은지 · ≥ 90°";

        // When
        String text = text(Prints.print(Prints.saying(names)));

        // Then
        assertThat(text).contains(names);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
