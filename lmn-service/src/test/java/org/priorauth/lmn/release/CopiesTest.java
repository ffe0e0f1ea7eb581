package org.priorauth.lmn.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Sha256;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.lmn.LetterTest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class CopiesTest extends LetterTest {

    private static final Map<String, String> MAYA = Map.of("name", "Maya Reyes", "relation", "patient", "means",
            "mail");

    private UUID signed() {
        UUID letterId = drafted();
        assertThat(sign("chen", letterId).statusCode()).isEqualTo(200);
        return letterId;
    }

    private String copies(UUID letterId) {
        return letter(letterId) + "/copies";
    }

    private String asked(UUID letterId, Map<String, String> body) {
        Response answer = as("ana").body(body).post(copies(letterId));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return copies(letterId) + "/" + answer.jsonPath().getString("copyId");
    }

    private String released(UUID letterId, String format) {
        String copy = asked(letterId, MAYA);
        assertThat(as("ana").body(Map.of("method", "photo-id")).post(copy + "/verify").statusCode()).isEqualTo(200);
        Response released = as("ana").body(Map.of("format", format, "means", "portal")).post(copy + "/release");
        assertThat(released.statusCode()).as(released.asString()).isEqualTo(200);
        return copy;
    }

    private JsonPath disclosures(UUID letterId) {
        return as("audrey").get(letter(letterId) + "/disclosures").jsonPath();
    }

    @Test
    void aPatientGetsTheSignedBytesAndTheLogSaysSo() {
        // Given
        UUID letterId = signed();
        String copy = released(letterId, "pdf");

        // When
        Response document = as("ana").get(copy + "/document");

        // Then
        assertThat(document.contentType()).isEqualTo("application/pdf");
        assertThat(document.header("Content-Disposition")).isEqualTo("attachment; filename=\"letter.pdf\"");
        assertThat(document.header("Cache-Control")).isEqualTo("no-store");
        JsonPath log = disclosures(letterId);
        assertThat(log.getList("disclosures.to")).containsExactly("Maya Reyes");
        assertThat(log.getList("disclosures.purpose")).containsExactly("individual access");
        assertThat(log.getList("disclosures.basis")).containsExactly("45 CFR 164.524");
        assertThat(log.getList("disclosures.sha256")).containsExactly(Sha256.of(document.asByteArray()));
        assertThat(log.getString("disclosures[0].by")).isEqualTo("ana");
    }

    @Test
    void aCopyAsFhirIsReadStrictlyAndCarriesTheSignedBytes() {
        // Given
        UUID letterId = signed();
        String copy = released(letterId, "fhir");
        byte[] pdf = as("ana").get(letter(letterId) + "/pdf").asByteArray();

        // When
        Response document = as("ana").get(copy + "/document");

        // Then
        assertThat(document.contentType()).startsWith("application/fhir+json");
        DocumentReference read = FhirContext.forR4Cached().newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(DocumentReference.class, document.asString());
        assertThat(read.getStatus().toCode()).isEqualTo("current");
        assertThat(read.getDocStatus().toCode()).isEqualTo("final");
        assertThat(read.getContentFirstRep().getAttachment().getData()).isEqualTo(pdf);
        assertThat(read.getContentFirstRep().getAttachment().getSize()).isEqualTo(pdf.length);
        assertThat(read.getAuthorFirstRep().getIdentifier().getValue()).isEqualTo("9999984591");
        assertThat(read.getSubject().getDisplay()).isEqualTo("Maya Reyes");
    }

    @Test
    void whatTheHouseFetchesForThePayerIsADisclosureAndAColleaguesLookIsNot() {
        // Given
        UUID letterId = signed();
        as("lee").get(letter(letterId) + "/pdf");

        // When
        given().auth().oauth2(backing.token("priorauth-submission")).header("Priorauth-Tenant", Cast.RIVERSIDE)
                .get(letter(letterId) + "/pdf");

        // Then
        JsonPath log = disclosures(letterId);
        assertThat(log.getList("disclosures.purpose")).containsExactly("payment");
        assertThat(log.getList("disclosures.basis")).containsExactly("45 CFR 164.506");
        assertThat(log.getString("disclosures[0].to")).isEqualTo(Cast.order().payer().name());
    }

    @Test
    void anAnswerIsDueThirtyDaysAfterReceiptAndLateAfterwards() {
        // Given
        UUID letterId = signed();
        ZoneId clinic = ZoneId.of("America/New_York");
        Instant received = LocalDate.now(clinic).minusDays(31).atTime(12, 0).atZone(clinic).toInstant();

        // When
        asked(letterId, Map.of("name", "Maya Reyes", "relation", "patient", "means", "mail", "received",
                received.toString()));

        // Then
        JsonPath list = as("lee").get(copies(letterId)).jsonPath();
        assertThat(list.getString("copies[0].asked.due")).isEqualTo(LocalDate.now(clinic).minusDays(1).toString());
        assertThat(list.getBoolean("copies[0].overdue")).isTrue();
        assertThat(list.getString("copies[0].status")).isEqualTo("received");
    }

    @Test
    void theSameKeyRecordsOneRequest() {
        // Given
        UUID letterId = signed();
        String key = UUID.randomUUID().toString();
        Response first = as("ana").header("Idempotency-Key", key).body(MAYA).post(copies(letterId));

        // When
        Response again = as("ana").header("Idempotency-Key", key).body(MAYA).post(copies(letterId));

        // Then
        assertThat(again.jsonPath().getString("copyId")).isEqualTo(first.jsonPath().getString("copyId"));
        assertThat(as("ana").get(copies(letterId)).jsonPath().getList("copies")).hasSize(1);
    }

    @Test
    void aDraftIsNotCopied() {
        // Given
        UUID letterId = drafted();

        // When
        Response refused = as("ana").body(MAYA).post(copies(letterId));

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("copy.letter-not-signed");
    }

    @Test
    void whatIsNotReleasedIsNotServed() {
        // Given
        String copy = asked(signed(), MAYA);

        // When
        Response refused = as("ana").get(copy + "/document");

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("copy.not-released");
    }

    @Test
    void whoRefusesSaysWhy() {
        // Given
        String copy = asked(signed(), MAYA);

        // When
        Response refused = as("ana").body(Map.of("reason", " ")).post(copy + "/refuse");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.element")).containsExactly("/reason");
    }

    @ParameterizedTest
    @CsvSource({"ana,201", "lee,201", "chen,403", "audrey,403", "riverside-ehr,403", "luis,404"})
    void theFrontDeskRecordsRequests(String who, int status) {
        assertThat(as(who).body(MAYA).post(copies(signed())).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"ana,200", "lee,200", "audrey,200", "chen,403", "luis,404"})
    void theLogIsForThoseWhoAnswerForIt(String who, int status) {
        assertThat(as(who).get(letter(signed()) + "/disclosures").statusCode()).isEqualTo(status);
    }

    @Test
    void aFormulaForANameIsTextInTheSpreadsheet() {
        // Given
        UUID letterId = signed();
        String copy = asked(letterId, Map.of("name", "=cmd|' /C calc'!A0", "relation", "patient", "means", "mail"));
        as("ana").body(Map.of("method", "photo-id")).post(copy + "/verify");
        as("ana").body(Map.of("format", "pdf", "means", "mail")).post(copy + "/release");

        // When
        Response csv = as("lee").get(letter(letterId) + "/disclosures/csv");

        // Then
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString()).contains(",\"'=cmd|' /C calc'!A0\",");
    }

    @Test
    void everyStepLeavesATrace() {
        // Given
        UUID letterId = signed();

        // When
        String copy = released(letterId, "pdf");
        as("ana").get(copy + "/document");

        // Then
        assertThat(Database.column(backing, "select action from audit_entry where authorization_id = ? and actor = ?"
                + " order by at, id", authorization, "ana"))
                .containsExactly("letter.read", "copy.ask", "copy.verify", "copy.release", "copy.print");
    }

    @Test
    void aCopyThatIsOwedIsToldAndOnceAnsweredSettled() {
        // Given
        UUID letterId = signed();
        String received = Instant.now().minus(Duration.ofDays(32)).toString();
        String copy = asked(letterId, Map.of("name", "Maya Reyes", "relation", "patient", "means", "mail", "received",
                received));
        CopyRequestChanged overdue = told(1);

        // When
        as("ana").body(Map.of("reason", "She no longer wants it.")).post(copy + "/withdraw");

        // Then
        assertThat(overdue.outcome()).isEqualTo(CopyRequestChanged.Outcome.OVERDUE);
        assertThat(overdue.letterId()).isEqualTo(letterId);
        assertThat(copy).endsWith(overdue.copyId().toString());
        assertThat(told(2).outcome()).isEqualTo(CopyRequestChanged.Outcome.SETTLED);
        assertThat(told(2).revision()).isEqualTo(2);
    }

    private CopyRequestChanged told(int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> backing.events(Topics.COPY_REQUEST_CHANGED, authorization).size() >= count);
        return backing.events(Topics.COPY_REQUEST_CHANGED, authorization).get(count - 1)
                .as(Topics.COPY_REQUEST_CHANGED);
    }

    @Test
    void thereIsALookOnTheDayOfTheReminder() {
        // Given
        UUID letterId = signed();

        // When
        asked(letterId, MAYA);

        // Then
        String due = LocalDate.now(ZoneId.of("America/New_York")).plusDays(23).toString();
        assertThat(Database.column(backing, "select (due_at at time zone 'America/New_York')::date from errand"
                + " where kind = 'copies-due' and authorization_id = ?", authorization)).containsExactly(due);
    }
}
