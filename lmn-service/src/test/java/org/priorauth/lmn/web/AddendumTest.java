package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.StrictSchema;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Something new upon a letter that was signed. */
@QuarkusTest
class AddendumTest extends LetterTest {

    private UUID signed() {
        UUID letterId = drafted();
        assertThat(sign("chen", letterId).statusCode()).isEqualTo(200);
        return letterId;
    }

    private UUID addendumTo(UUID letterId) {
        Response answer = as("chen").post(letter(letterId) + "/addendum");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.jsonPath().getString("letterId"));
    }

    @Test
    void anAddendumIsLintedLikeAnyLetter() {
        // Given
        UUID addendum = addendumTo(signed());
        save(addendum, 1, "rationale", "Mr. Brown cannot climb stairs.");

        // When
        Response refused = sign("chen", addendum);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("other-patient");
    }

    @Test
    void withoutAnythingNewItIsNotSigned() {
        // Given
        UUID addendum = addendumTo(signed());

        // When
        Response refused = sign("chen", addendum);

        // Then
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.facts-missing");
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("letter.rationale.new");
    }

    @Test
    void itIsSignedOnItsOwnNamesTheLetterItAddsToAndThatOneStays() throws IOException {
        // Given
        UUID first = signed();
        byte[] before = as("ana").get(letter(first) + "/pdf").asByteArray();
        UUID addendum = addendumTo(first);
        JsonPath draft = read(addendum);
        save(addendum, 1, "rationale", "She fell on the stairs and can bear half her weight now.");

        // When
        Response signed = sign("chen", addendum);

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        assertThat(draft.getString("kind")).isEqualTo("addendum");
        LetterChanged told = announced(5).as(Topics.LETTER_CHANGED);
        assertThat(told.outcome()).isEqualTo(Outcome.SIGNED);
        assertThat(told.beside()).isEqualTo(first);
        assertThat(StrictSchema.errors(announced(5).value())).isEmpty();
        assertThat(read(first).getString("status")).isEqualTo("signed");
        assertThat(as("ana").get(letter(first) + "/pdf").asByteArray()).isEqualTo(before);
        assertThat(text(as("ana").get(letter(addendum) + "/pdf").asByteArray()))
                .containsPattern(
                        "Adds to the Letter of Medical Necessity of \\w+ \\d+, \\d+, signed by Dr. Mei Chen, MD.");
    }

    @Test
    void aLetterThatIsNotSignedIsChangedInstead() {
        // Given
        UUID draft = drafted();

        // When
        Response refused = as("chen").post(letter(draft) + "/addendum");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("letter.not-signed");
    }

    @Test
    void besideASignedLetterAnAppealMayBeAskedForButNoSecondFirstLetter() {
        // Given
        signed();

        // When
        Response first = as("ana").body(Map.of("kind", "initial")).post(letters(authorization));
        Response appeal = as("ana").body(Map.of("kind", "appeal")).post(letters(authorization));

        // Then
        assertThat(first.jsonPath().getString("code")).isEqualTo("letter.at-hand");
        assertThat(appeal.statusCode()).as(appeal.asString()).isEqualTo(201);
        assertThat(as("ana").get(letters(authorization)).jsonPath().getList("letters.kind")).containsExactly("initial",
                "appeal");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
