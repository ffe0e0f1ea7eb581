package org.priorauth.lmn.web;

import static io.restassured.RestAssured.given;
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
import org.priorauth.chassis.testing.Database;
import org.priorauth.lmn.LetterTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class ReadingTest extends LetterTest {

    @Test
    void aLetterShowsItsSectionsWithPromptsAndSources() {
        // Given
        UUID letterId = drafted();

        // When
        Response answer = as("lee").get(letter(letterId));

        // Then
        JsonPath letter = answer.jsonPath();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(letter.getList("sections.id")).containsExactly("patient", "diagnosis", "functional-limitation",
                "service", "rationale", "goal", "duration", "provider");
        assertThat(letter.getString("title")).isEqualTo("Letter of Medical Necessity");
        assertThat(letter.getString("sections[2].heading")).isEqualTo("Functional limitations");
        assertThat(letter.getString("sections[5].prompt"))
                .isEqualTo("What will the patient be able to do, how much of it, and by when?");
        assertThat(letter.getString("sections[1].statements[0].source.fact")).isEqualTo("diagnosis.1");
        assertThat(letter.getString("sections[1].statements[0].source.path")).isEqualTo("order.diagnoses[0]");
        assertThat(letter.getList("missing")).isEmpty();
        assertThat(letter.getList("versions.version")).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"ana,200", "chen,200", "lee,200", "audrey,200", "otto,403", "riverside-ehr,403", "luis,404"})
    void onlyTheClinicsStaffPrintsALetter(String who, int status) {
        assertThat(as(who).get(letter(drafted()) + "/pdf").statusCode()).isEqualTo(status);
    }

    @Test
    void aServiceWithoutTheTenantGetsNothing() {
        // Given
        UUID letterId = drafted();

        // When
        Response none = given().auth().oauth2(backing.token("priorauth-submission")).get(letter(letterId) + "/pdf");
        Response another = given().auth().oauth2(backing.token("priorauth-submission"))
                .header("Priorauth-Tenant", "lakeview").get(letter(letterId) + "/pdf");

        // Then
        assertThat(none.statusCode()).isEqualTo(403);
        assertThat(another.statusCode()).isEqualTo(404);
    }

    @Test
    void theTenantHeaderOfAPersonIsNotHonoured() {
        assertThat(as("luis").header("Priorauth-Tenant", "riverside").get(letter(drafted())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsPrintedAsADraftOnTheClinicsLetterhead() throws IOException {
        // Given
        UUID letterId = drafted();

        // When
        Response answer = as("ana").get(letter(letterId) + "/pdf");

        // Then
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=\"letter.pdf\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("DRAFT", "Riverside Therapy & Sports",
                    "1 River Road, Suite 4", "Fax 555-0199");
        }
    }

    @Test
    void everyLookAtALetterLeavesATrace() {
        // Given
        UUID letterId = drafted();

        // When
        as("audrey").get(letters(authorization));
        as("audrey").get(letter(letterId));
        as("audrey").get(letter(letterId) + "/versions/1");
        as("audrey").get(letter(letterId) + "/pdf");

        // Then
        assertThat(actionsOf("audrey")).containsExactly("letter.list", "letter.read", "letter.read", "letter.print");
    }

    @Test
    void everyChangeLeavesATrace() {
        // Given
        UUID letterId = drafted();

        // When
        save(letterId, 1, "goal", "Walk 300 m within 6 weeks.");
        sign("chen", letterId);

        // Then
        assertThat(actionsOf("chen")).containsExactly("letter.edit", "letter.sign");
    }

    private List<String> actionsOf(String actor) {
        return Database.column(backing,
                "select action from audit_entry where authorization_id = ? and actor = ? order by at, id",
                authorization, actor);
    }
}
