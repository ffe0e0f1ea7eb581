package org.priorauth.intake.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.SyntheaOrders;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever is sent: a problem that names what is wrong, and nothing half-stored. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class HostileBodiesTest {

    private static final String FHIR = "application/fhir+json";
    private static final String JSON = "application/json";

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, HostileBodiesTest.class);
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(List.of("request", "filed_order", "document", "outbox", "idempotent_request"))
                .allSatisfy(table -> assertThat(door.rows(table)).as(table).isZero());
    }

    @Test
    void brokenJsonIsNamedByLine() {
        refused(FHIR, "{\"resourceType\": \"Bundle\",\n \"type\": }".getBytes(UTF_8), 400, "unreadable-json", "/");
        refused(JSON, "{\"patient\": {\"family\": \"Reyes\"}".getBytes(UTF_8), 400, "unreadable-json", "/");
    }

    @Test
    void anEmptyBodyIsRefused() {
        refused(FHIR, new byte[0], 400, "empty-body", "/");
        refused(JSON, new byte[0], 400, "empty-body", "/");
        refused(JSON, "null".getBytes(UTF_8), 400, "not-an-object", "/");
    }

    @Test
    void otherEncodingsThanUtf8AreRefused() {
        String name = "{\"patient\": {\"family\": \"Müller\"}}";
        refused(JSON, name.getBytes(ISO_8859_1), 400, "wrong-charset", "/");
        refused(JSON, name.getBytes(UTF_16), 400, "wrong-charset", "/");
        refused(JSON, ("\uFEFF" + name).getBytes(UTF_8), 400, "wrong-charset", "/");
        refused(FHIR + "; charset=ISO-8859-1", name.getBytes(ISO_8859_1), 415, "wrong-charset", "Content-Type");
    }

    @Test
    void nestingHasAnEnd() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        refused(FHIR, deep.getBytes(UTF_8), 400, "too-complex", "/");
        refused(JSON, ("{\"lines\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}").getBytes(UTF_8), 400,
                "too-complex", "/");
    }

    @Test
    void aNameTwiceAndACharacterThatCannotBeKeptAreRefused() {
        refused(JSON, "{\"payer\": {\"id\": \"aetna\", \"id\": \"humana\"}}".getBytes(UTF_8), 400, "duplicate-name",
                "/");
        refused(JSON, "{\"patient\": {\"family\": \"Re\\u0000yes\"}}".getBytes(UTF_8), 400, "bad-character",
                "/patient/family");
        refused(FHIR, bundle(text -> text.replace("Herman763", "Her\\u0000man")), 400, "bad-character",
                "/entry/0/resource/name/0/family");
    }

    @Test
    void aBodyOf20MegabytesIsRefusedAsAProblem() {
        refused(FHIR, new byte[20 * 1024 * 1024], 413, "too-large", "Content-Length");
    }

    @Test
    void manyLargeBodiesAtOnceAreToldToComeAgainAndNoneIsAFault() throws Exception {
        // Given: more at once than an eighth of the memory
        byte[] body = new byte[11 * 1024 * 1024];
        ExecutorService pool = Executors.newFixedThreadPool(24);
        Callable<Integer> post = () -> post(FHIR, body).status();

        // When
        List<Future<Integer>> answers = pool.invokeAll(Collections.nCopies(24, post));

        // Then
        pool.shutdown();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).contains(400).allMatch(status -> status == 400 || status == 503);
        assertThat(post(FHIR, body).status()).isEqualTo(400);
    }

    @Test
    void withoutALengthTheLimitHoldsToo() {
        // When: the length is only known when too much has come, and then the connection is cut
        boolean cut = door.isCutWhile(Door.PATH, FHIR, new byte[20 * 1024 * 1024]);

        // Then
        assertThat(cut).isTrue();
    }

    @Test
    void aBundleCalledPlainJsonIsToldItsName() {
        refused(JSON, Door.complete("X").bytes(), 422, "fhir-as-json", "/resourceType");
    }

    @Test
    void aBundleOf12MegabytesOfBase64IsRefusedAsAProblem() {
        // Given
        String data = Base64.getEncoder().encodeToString(new byte[9 * 1024 * 1024 + 512 * 1024]);

        // Then
        refused(FHIR, withDocument("application/pdf", data), 413, "too-large", "Content-Length");
    }

    @Test
    void aLargeDocumentThatIsNotWhatItSaysIsNamed() {
        // Given
        String data = Base64.getEncoder().encodeToString(new byte[6 * 1024 * 1024]);

        // Then
        refused(FHIR, withDocument("application/pdf", data), 422, "document-not-as-named",
                "Bundle.entry[51].resource.content[0].attachment.data");
    }

    @Test
    void xmlAndOtherFormatsAreNotTaken() {
        String xxe = "<!DOCTYPE b [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Bundle>&x;</Bundle>";
        assertThat(post("application/fhir+xml", xxe.getBytes(UTF_8)).status()).isEqualTo(415);
        assertThat(post("application/fhir+xml", xxe.getBytes(UTF_8)).contentType())
                .startsWith("application/problem+json");
        assertThat(post("text/plain", "order, please".getBytes(UTF_8)).status()).isEqualTo(415);
    }

    @Test
    void aWrongResourceOrElementIsNamedByItsPath() {
        refused(FHIR, "{\"resourceType\": \"ServiceRequest\"}".getBytes(UTF_8), 422, "not-a-bundle", "resourceType");
        refused(FHIR, bundle(text -> text.replace("\"birthDate\"", "\"dateOfBirth\"")), 422, "unknown-element",
                "Bundle.entry[0].resource.dateOfBirth");
    }

    @Test
    void anUnknownPayerIsNamed() {
        refused(FHIR, Door.complete("X").payer("Cigna").bytes(), 422, "unknown-payer",
                "Bundle.entry[47].resource.payor[0]");
        refused(JSON, Door.plain("X|1", "x").replace("Aetna", "Cigna").getBytes(UTF_8), 422, "unknown-payer",
                "/payer/name");
    }

    @Test
    void aMemberThatNobodyReadsIsNamed() {
        refused(JSON, "{\"patient\": {\"family\": \"Reyes\", \"birthdate\": \"1961-10-01\"}}".getBytes(UTF_8), 422,
                "unknown-member", "/patient/birthdate");
        refused(JSON, "{\"patient\": {\"birthDate\": \"01.10.1961\"}}".getBytes(UTF_8), 422, "wrong-type",
                "/patient/birthDate");
        refused(JSON, "{\"coverage\": {\"memberId\": 100200}}".getBytes(UTF_8), 422, "wrong-type",
                "/coverage/memberId");
        refused(JSON, "{\"lines\": [{\"quantity\": \"24\"}]}".getBytes(UTF_8), 422, "wrong-type", "/lines/0/quantity");
        refused(JSON, "{\"category\": \"physio\"}".getBytes(UTF_8), 422, "wrong-type", "/category");
        refused(JSON, "{\"facts\": [{\"kind\": \"feeling\", \"text\": \"x\"}]}".getBytes(UTF_8), 422, "unknown-kind",
                "/facts/0/kind");
    }

    @Test
    void anOrderThatNoEventCouldCarryIsRefused() {
        // Given
        byte[] order = Door.plain("X|2", "x").replace("Riverside Therapy", "R".repeat(500_000)).getBytes(UTF_8);

        // When
        Door.Answer answer = post(JSON, order);

        // Then
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("code")).isEqualTo("order.too-large");
    }

    @Test
    void hugeArraysAreRefusedInNoTime() {
        String patient = "{\"resource\":{\"resourceType\":\"Patient\"}},".repeat(200_000);
        refused(FHIR, ("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
                + patient.substring(0, patient.length() - 1) + "]}").getBytes(UTF_8), 400, "too-complex", "/");
        refused(JSON, ("{\"lines\": [" + "{},".repeat(99) + "{}]}").getBytes(UTF_8), 422, "too-many-services",
                "/lines");
    }

    @Test
    void anIdempotencyKeyIsNotUsedUpByARefusal() {
        // Given
        byte[] wrong = Door.complete("X").payer("Cigna").bytes();

        // When
        Response refused = door.as("ehr").header("Idempotency-Key", "X").contentType(FHIR).body(wrong).post(Door.PATH);

        // Then: nothingIsStored looks
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    private static byte[] bundle(UnaryOperator<String> change) {
        return change.apply(new String(SyntheaOrders.named("24-Herman763").bytes(), UTF_8)).getBytes(UTF_8);
    }

    private static byte[] withDocument(String mediaType, String data) {
        SyntheaOrders orders = Door.complete("X");
        var entry = orders.bundle().withArray("entry").addObject();
        entry.putObject("resource").put("resourceType", "DocumentReference").put("status", "current")
                .withArray("content").addObject().putObject("attachment").put("contentType", mediaType)
                .put("data", data);
        return orders.bytes();
    }

    private void refused(String contentType, byte[] body, int status, String code, String element) {
        Door.Answer answer = post(contentType, body);
        assertThat(answer.status()).as(code).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().getString("code")).isEqualTo(code);
        assertThat(answer.json().getString("errors[0].element")).isEqualTo(element);
        assertThat(answer.text()).doesNotContain("Reyes", "Müller", "Herman763", "/etc/passwd");
    }

    private Door.Answer post(String contentType, byte[] body) {
        return door.send(Door.PATH, contentType, body);
    }
}
