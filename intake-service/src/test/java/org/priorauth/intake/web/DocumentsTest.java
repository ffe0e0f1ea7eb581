package org.priorauth.intake.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.SyntheaOrders;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class DocumentsTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(US_ASCII);
    private static final String SHA = "1e7313ace78f0fb481a486939b4885902663102818090805515553d84e0bbfd3";

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, DocumentsTest.class);
    }

    @Test
    void aPaperIsKeptAsItCameAndHandedOutSafely() {
        // Given
        UUID id = filed("DOC|1");

        // When
        Response kept = door.as("clinician").contentType("application/pdf").body(PDF).post(path(id) + "?type=34824-3");
        Response read = door.as("auditor").get(kept.header("Location"));

        // Then
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.jsonPath().getMap("")).containsEntry("contentType", "application/pdf")
                .containsEntry("bytes", 15).containsEntry("sha256", SHA).containsEntry("status", "accepted");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asByteArray()).isEqualTo(PDF);
        assertThat(read.contentType()).isEqualTo("application/pdf");
        assertThat(read.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"document-" + kept.jsonPath().getString("id") + ".pdf\"");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat(read.header("ETag")).isEqualTo("\"" + SHA + "\"");
    }

    @Test
    void aFormSaysTheTitleWhereNoAddressAndNoHeaderDoes() {
        // Given
        UUID id = filed("DOC|2");

        // When
        Response kept = door.as("coordinator").multiPart("file", "Maya Reyes.pdf", PDF, "application/pdf")
                .multiPart("title", "PT evaluation of Maya").multiPart("type", "34824-3").post(path(id));

        // Then
        assertThat(kept.statusCode()).isEqualTo(201);
        RequestChanged amended = door.heard(id, 3).get(2).as(Topics.REQUEST_CHANGED);
        assertThat(amended.outcome()).isEqualTo(Outcome.AMENDED);
        DocumentRef ref = amended.order().documents().get(0);
        assertThat(ref.title()).isEqualTo("PT evaluation of Maya");
        assertThat(ref.owner()).isEqualTo("intake");
        assertThat(ref.type().code()).isEqualTo("34824-3");
        assertThat(ref.sha256()).isEqualTo(SHA);
        assertThat(kept.asString()).doesNotContain("Maya");
        assertThat(kept.header("Location")).doesNotContain("Maya");
    }

    @Test
    void aTextSuppliesTheFactsThatItsHeadingsName() {
        // Given
        UUID id = Door.id(door.order(Door.plain("DOC|3", "DOC|3")
                .replace("\"kind\": \"functional-limitation\", \"text\": \"Cannot climb more than four stairs.\"",
                        "\"kind\": \"plan\", \"text\": \"Gait training.\"")));

        // When
        Response kept = door.as("coordinator").contentType("application/json").body(Map.of("title", "Note",
                "contentType", "text/plain", "data", "Limitations: walks 90 m\nGoals: walk 500 m".getBytes(UTF_8)))
                .post(path(id));

        // Then
        assertThat(kept.jsonPath().getString("status")).isEqualTo("accepted");
        RequestChanged accepted = door.heard(id, 3).get(2).as(Topics.REQUEST_CHANGED);
        assertThat(accepted.order().facts()).extracting(fact -> fact.kind() + ": " + fact.text())
                .containsExactly("plan: Gait training.", "functional-limitation: walks 90 m", "goal: walk 500 m");
        assertThat(accepted.order().facts().get(1).source()).isEqualTo("document:" + kept.jsonPath().getString("id"));
    }

    @Test
    void theSameBytesAreTheSamePaper() {
        // Given
        UUID id = filed("DOC|4");
        Response first = door.as("ehr").contentType("application/pdf").body(PDF).post(path(id));

        // When
        Response second = door.as("ehr").contentType("application/pdf").body(PDF).post(path(id));

        // Then
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(door.as("coordinator").get(path(id)).jsonPath().getList("")).hasSize(1);
    }

    @Test
    void whatIsNotAsNamedOrNotTakenIsRefused() {
        // Given
        UUID id = filed("DOC|5");

        // Then
        refused(door.as("ehr").contentType("application/pdf").body("<html>".getBytes(US_ASCII)).post(path(id)), 422,
                "document-not-as-named");
        assertThat(door.send(path(id), "application/pdf", new byte[10 * 1024 * 1024 + 1]).json().getString("code"))
                .isEqualTo("document-too-large");
        refused(door.as("ehr").contentType("text/html").body("<html>").post(path(id)), 415, "unsupported-media-type");
        refused(door.as("ehr").multiPart("file", "x", PDF, "text/html").post(path(id)), 422, "document-type");
        refused(door.as("ehr").multiPart("title", "x").post(path(id)), 422, "missing-part");
        refused(door.as("ehr").contentType("application/json").body("{\"contentType\": \"application/pdf\"}")
                .post(path(id)), 422, "document-empty");
        assertThat(door.as("coordinator").get(path(id)).jsonPath().getList("")).isEmpty();
    }

    @Test
    void aPaperBelongsToOneAuthorizationOfOneClinic() {
        // Given
        UUID id = filed("DOC|6");
        UUID other = filed("DOC|7");
        String document = door.as("ehr").contentType("application/pdf").body(PDF).post(path(id)).jsonPath()
                .getString("id");

        // Then
        assertThat(door.as("coordinator").get(path(other) + "/" + document).statusCode()).isEqualTo(404);
        assertThat(new Door(backing, "elsewhere").as("coordinator").get(path(id) + "/" + document).statusCode())
                .isEqualTo(404);
        assertThat(new Door(backing, "elsewhere").as("coordinator").contentType("application/pdf").body(PDF)
                .post(path(id)).statusCode()).isEqualTo(404);
        assertThat(door.as("ehr").get(path(id) + "/" + document).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherServiceReadsAPaperInTheNameOfTheClinic() {
        // Given
        UUID id = filed("DOC|8");
        String location = door.as("ehr").contentType("application/pdf").body(PDF).post(path(id)).header("Location");

        // When
        Response read = io.restassured.RestAssured.given().auth().oauth2(backing.token("priorauth-submission"))
                .header("Priorauth-Tenant", Door.tenantOf(DocumentsTest.class)).get(location);

        // Then
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asByteArray()).isEqualTo(PDF);
    }

    @Test
    void everyReadIsAudited() {
        // Given
        UUID id = filed("DOC|9");
        long before = door.rows("audit_entry");

        // When
        door.as("coordinator").get(path(id));
        door.show(id);

        // Then
        assertThat(door.rows("audit_entry") - before).isEqualTo(2);
    }

    @Test
    void papersInAnOrderAreKeptWithIt() {
        // Given
        String order = Door.plain("DOC|10", "DOC|10").replaceFirst("\\{",
                "{\"documents\": [{\"title\": \"Evaluation\", \"contentType\": \"application/pdf\","
                        + " \"data\": \"JVBERi0xLjcKJSVFT0YK\"}],");

        // When
        UUID id = Door.id(door.order(order));

        // Then
        List<Map<String, Object>> papers = door.as("coordinator").get(path(id)).jsonPath().getList("");
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0)).containsEntry("title", "Evaluation").containsEntry("sha256", SHA);
        assertThat(door.as("coordinator").get(path(id) + "/" + papers.get(0).get("id")).asByteArray()).isEqualTo(PDF);
    }

    @Test
    void aLargeScanInABundleIsKeptByteForByte() {
        // Given
        byte[] scan = new byte[8 * 1024 * 1024];
        System.arraycopy(PDF, 0, scan, 0, PDF.length);
        SyntheaOrders orders = Door.complete("DOC11");
        orders.bundle().withArray("entry").addObject().putObject("resource").put("resourceType", "DocumentReference")
                .put("status", "current").withArray("content").addObject().putObject("attachment")
                .put("contentType", "application/pdf").put("data", Base64.getEncoder().encodeToString(scan));

        // When
        Door.Answer filed = door.send(Door.PATH, "application/fhir+json", orders.bytes());

        // Then
        UUID id = filed.json().getUUID("id");
        String document = door.as("coordinator").get(path(id)).jsonPath().getString("[0].id");
        assertThat(filed.status()).isEqualTo(202);
        assertThat(door.as("coordinator").get(path(id) + "/" + document).asByteArray()).isEqualTo(scan);
    }

    private UUID filed(String order) {
        return Door.id(door.order(Door.plain(order, order)));
    }

    private static String path(UUID id) {
        return Door.PATH + "/" + id + "/documents";
    }

    private static void refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(code).isEqualTo(status);
        assertThat(response.jsonPath().getString("code")).isEqualTo(code);
    }
}
