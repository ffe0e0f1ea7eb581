package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A clinician's way through one letter. */
@QuarkusTest
class ClinicianTest extends LetterTest {

    private static final String FLAWED = "Mr. Brown would benefit from therapy.";
    private static final String MENDED = "Maya cannot climb 12 stairs without holding the rail, so she cannot leave her home.";

    @Test
    void openedMendedSignedAndPrintedWithinAMinute() throws IOException {
        // Given
        Instant start = Instant.now();
        UUID letterId = drafted();
        save(letterId, 1, "rationale", FLAWED);
        save(letterId, 2, "goal", "Improve.");
        JsonPath flawed = as("chen").get(letter(letterId) + "/lint").jsonPath();
        assertThat(flawed.getList("findings.rule")).contains("other-patient", "vague-language", "goal-without-measure");

        // When
        save(letterId, 3, "rationale", MENDED);
        save(letterId, 4, "goal", "Climb 12 stairs without a rail within 12 weeks.");
        JsonPath mended = as("chen").get(letter(letterId) + "/lint").jsonPath();
        Response signed = sign("chen", letterId);

        // Then
        assertThat(mended.getInt("blocking")).isZero();
        assertThat(mended.getList("findings.rule")).doesNotContain("other-patient", "vague-language",
                "goal-without-measure");
        assertThat(signed.jsonPath().getString("status")).as(signed.asString()).isEqualTo("signed");
        assertThat(announced(6).as(Topics.LETTER_CHANGED).outcome()).isEqualTo(Outcome.SIGNED);
        assertThat(announced(6).as(Topics.LETTER_CHANGED).overruled()).isEmpty();
        assertThat(text(letterId)).contains("Dr. Mei Chen", "MA-248117").doesNotContain("DRAFT", "Brown");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void withoutMendingNothingIsSigned() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "rationale", FLAWED);

        // When
        Response refused = sign("chen", letterId);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.blocking-findings");
        assertThat(refused.jsonPath().getList("errors.code")).contains("other-patient");
        assertThat(read(letterId).getString("status")).isEqualTo("drafted");
    }

    private String text(UUID letterId) throws IOException {
        try (PDDocument document = Loader.loadPDF(as("chen").get(letter(letterId) + "/pdf").asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
