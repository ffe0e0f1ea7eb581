package org.priorauth.lmn.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.domain.Orders;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A name is printed as it is written, or said not to be: never in the wrong order, never as boxes, never a broken file. */
@QuarkusTest
class ForeignNamesTest extends LetterTest {

    private UUID drafted(String family) {
        Patient maya = Cast.maya();
        accepted(Orders.withPatient(new Patient(maya.id(), family, List.of("Maya"), maya.birthDate(), maya.sex(),
                maya.phone(), maya.address())));
        authorizationRequired(Answer.YES);
        return letterId(announced(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn-Łukasiewicz", "O'Ḥara", "Παπαδόπουλος", "Шевченко", "王小明", "김민준", "さくら",
            "Reyes 😀"})
    void whatTheFontsHoldIsPrintedArchivable(String family) throws Exception {
        // Given
        UUID letterId = drafted(family);

        // When
        Response signed = sign("chen", letterId);

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        byte[] pdf = as("ana").get(letter(letterId) + "/pdf").asByteArray();
        Validity.holds(pdf);
        assertThat(text(pdf)).contains("Name: Maya " + family);
    }

    @ParameterizedTest
    @CsvSource({"כהן, 'U+05D4,U+05DB,U+05DF'", "محمد, 'U+062D,U+062F,U+0645'", "Reyes 🫠, U+1FAE0",
            "Reyes 𠮷, U+20BB7"})
    void whatTheyCannotPrintRightIsNamedAndNothingIsLost(String family, String characters) {
        // Given
        UUID letterId = drafted(family);

        // When
        Response refused = sign("chen", letterId);

        // Then
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.unprintable");
        assertThat(String.join(",", refused.jsonPath().getList("errors.message", String.class))).isEqualTo(characters);
        assertThat(read(letterId).getString("status")).isEqualTo("drafted");
        assertThat(read(letterId).getString("sections[0].text")).contains("Name: Maya " + family);
    }

    @Test
    void writtenInOtherLettersItIsSigned() throws IOException {
        // Given
        UUID letterId = drafted("כהן");
        save(letterId, 1, "patient", read(letterId).getString("sections[0].text").replace("כהן", "Cohen"));

        // When
        Response signed = seen("chen", letterId)
                .body("{\"attested\":true,\"override\":{\"reason\":\"As on the member's card.\"}}")
                .post(letter(letterId) + "/sign");

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        assertThat(text(as("ana").get(letter(letterId) + "/pdf").asByteArray())).contains("Name: Maya Cohen");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
