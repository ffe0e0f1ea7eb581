package org.priorauth.intake.web;

import static io.restassured.RestAssured.given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.chassis.testing.SyntheaOrders;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Intake's door as the tests use it, each with a clinic of its own so that no test meets another's patients. */
final class Door {

    static final String PATH = "/api/v1/authorizations";

    private final Backing backing;
    private final String tenant;

    Door(Backing backing, String tenant) {
        this.backing = backing;
        this.tenant = tenant;
    }

    RequestSpecification as(String... roles) {
        // otherwise a body without a charset is called ISO-8859-1 by the test's client
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false).defaultContentCharset("UTF-8")))
                .auth().oauth2(backing.tokenAs("sam", tenant, roles));
    }

    /** What came back over a client that keeps its hands off the body, however large. */
    record Answer(int status, String contentType, JsonPath json, String text) {}

    Answer send(String path, String contentType, byte[] body) {
        return send(path, contentType, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /** Sends in chunks, without saying how long it is; true where it was refused or cut off. */
    boolean isCutWhile(String path, String contentType, byte[] body) {
        try {
            return send(path, contentType, HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(body))).status() == 413;
        } catch (UncheckedIOException cut) {
            return true;
        }
    }

    private Answer send(String path, String contentType, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + backing.tokenAs("sam", tenant, "ehr"))
                .header("Content-Type", contentType).POST(body).build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""),
                    JsonPath.from(answer.body().isEmpty() ? "{}" : answer.body()), answer.body());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        } catch (InterruptedException thrown) {
            throw new AssertionError(thrown);
        }
    }

    Response bundle(byte[] body) {
        return as("ehr").contentType("application/fhir+json").body(body).post(PATH);
    }

    Response order(String body) {
        return as("ehr").contentType("application/json").body(body).post(PATH);
    }

    Response patch(UUID id, String body) {
        return as("coordinator").contentType("application/merge-patch+json").body(body).patch(PATH + "/" + id);
    }

    Response withdraw(UUID id, String reason) {
        return as("coordinator").contentType("application/json").body(Map.of("reason", reason)).delete(PATH + "/" + id);
    }

    Response show(UUID id) {
        return as("coordinator").get(PATH + "/" + id + "/order");
    }

    /** A bundle that lacks nothing, of a patient of its own. */
    static SyntheaOrders complete(String order) {
        return SyntheaOrders.named("24-Herman763").patient("MRN-" + order).complete(order);
    }

    static UUID id(Response response) {
        return response.jsonPath().getUUID("id");
    }

    /** The announcements about the authorization, once there are so many. */
    List<Heard> heard(UUID id, int count) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                .until(() -> backing.events(Topics.REQUEST_CHANGED, id).size() >= count);
        return backing.events(Topics.REQUEST_CHANGED, id);
    }

    /** The same as what they say. */
    List<RequestChanged> changes(UUID id, int count) {
        return heard(id, count).stream().map((Heard one) -> one.as(Topics.REQUEST_CHANGED)).toList();
    }

    /** How many rows of the clinic a table has. */
    long rows(String table) {
        return Database.count(backing, "select count(*) from " + table + " where tenant_id = ?", tenant);
    }

    /** An order in plain JSON that lacks nothing. */
    static String plain(String ehrIdentifier, String patient) {
        return """
               {"ehrIdentifier": "%s",
                "patient": {"id": "%s", "family": "Reyes", "given": ["Maya"], "birthDate": "1961-10-01", "sex": "female"},
                "coverage": {"memberId": "W100200300", "relationship": "self"},
                "payer": {"name": "Aetna"},
                "clinic": {"npi": "1234567893", "name": "Riverside Therapy"},
                "clinician": {"npi": "9999984591", "family": "Chen", "given": ["Mei"], "credentials": "MD"},
                "diagnoses": [{"code": {"code": "M25.561"}}],
                "lines": [{"code": {"code": "97110"}, "modifiers": ["GP"], "quantity": 24, "unit": "visits",
                           "frequency": {"times": 2, "periodUnit": "week", "periods": 12}, "diagnoses": [1]}],
                "facts": [{"kind": "functional-limitation", "text": "Cannot climb more than four stairs."}]}
               """
                .formatted(ehrIdentifier, patient);
    }

    static String tenantOf(Class<?> test) { return test.getSimpleName().toLowerCase(java.util.Locale.ROOT); }

    static Door of(Backing backing, Class<?> test) {
        return new Door(backing, tenantOf(test));
    }
}
