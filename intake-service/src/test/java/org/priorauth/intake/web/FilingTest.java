package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.chassis.testing.SyntheaOrders;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class FilingTest {

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, FilingTest.class);
    }

    @Test
    void aBundleThatLacksNothingIsAcceptedAndAnnounced() {
        // When
        Response response = door.bundle(Door.complete("A1").bytes());

        // Then
        UUID id = Door.id(response);
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.header("Location")).isEqualTo("/api/v1/authorizations/" + id);
        assertThat(response.jsonPath().getMap("")).containsEntry("status", "accepted")
                .containsEntry("missing", List.of()).containsEntry("ignored", List.of()).doesNotContainKey("duplicate");
        assertThat(response.jsonPath().getList("authorizations")).containsExactly(
                Map.of("id", id.toString(), "status", "accepted", "orderRevision", 1, "missing", List.of()));
        List<Heard> heard = door.heard(id, 2);
        assertThat(heard).extracting(one -> one.headers().get("ce_type")).containsExactly(
                "priorauth.intake.request-changed.v1.received", "priorauth.intake.request-changed.v1.accepted");
        assertThat(heard).extracting(one -> one.headers().get("ce_tenant")).containsOnly("filingtest");
        RequestChanged received = heard.get(0).as(Topics.REQUEST_CHANGED);
        RequestChanged accepted = heard.get(1).as(Topics.REQUEST_CHANGED);
        assertThat(List.of(received, accepted))
                .extracting(RequestChanged::outcome, RequestChanged::revision, RequestChanged::orderRevision)
                .containsExactly(Tuple.tuple(Outcome.RECEIVED, 1, 1), Tuple.tuple(Outcome.ACCEPTED, 2, 1));
        assertThat(received.by()).isEqualTo(new Actor("sam", "ehr", "sam"));
        assertThat(accepted.by()).isEqualTo(new Actor("intake", "service", "intake"));
        assertThat(accepted.order()).isEqualTo(received.order());
        assertThat(accepted.order().ehrIdentifier()).isEqualTo("https://ehr.riverside.example/orders|A1-1");
        assertThat(accepted.order().patient().id()).matches("p-[0-9a-f]{24}");
    }

    @Test
    void everyAnnouncementIsAsTheContractSays() {
        // When
        UUID id = Door.id(door.bundle(Door.complete("A2").bytes()));

        // Then
        assertThat(door.heard(id, 2)).allSatisfy(Contract::holds);
    }

    @Test
    void aBundleThatLacksFactsIsIncompleteAndTheyAreNamed() {
        // When
        Response response = door.bundle(SyntheaOrders.named("24-Herman763").patient("MRN-B1").bytes());

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.jsonPath().getString("status")).isEqualTo("incomplete");
        assertThat(response.jsonPath().getList("missing.code")).containsExactly("clinic.name", "clinic.npi",
                "clinician.name", "clinician.npi", "diagnosis.icd10", "service.frequency",
                "clinical.functional-limitation");
        assertThat(response.jsonPath().getMap("missing[4]")).isEqualTo(Map.of("code", "diagnosis.icd10", "sentence",
                "The first diagnosis has no ICD-10-CM code.", "path", "Bundle.entry[5].resource.code.coding"
                        + ".where(system='http://hl7.org/fhir/sid/icd-10-cm')"));
        RequestChanged incomplete = door.heard(Door.id(response), 2).get(1).as(Topics.REQUEST_CHANGED);
        assertThat(incomplete.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(incomplete.missing()).hasSize(7);
    }

    @Test
    void severalKindsOfCareAreSeveralAuthorizations() {
        // When
        Response response = door.bundle(SyntheaOrders.named("12-Marvin195").patient("MRN-C1").complete("C1").bytes());

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.jsonPath().getList("authorizations.status"))
                .containsExactly("incomplete", "accepted", "accepted");
        assertThat(response.header("Location"))
                .isEqualTo("/api/v1/authorizations/" + response.jsonPath().getString("authorizations[0].id"));
        assertThat(response.jsonPath().getList("ignored.code")).containsExactly("not-authorised", "not-authorised");
        assertThat(response.jsonPath().getList("ignored.path").get(0)).asString()
                .matches("Bundle\\.entry\\[\\d+\\]\\.resource");
    }

    @Test
    void ordersThatNobodyAuthorisesAreRefusedByName() {
        // Given: of the orders without a procedure code, the nebulizer is revoked; a drug and education are left
        SyntheaOrders orders = SyntheaOrders.named("12-Marvin195").only("");
        orders.resources("ServiceRequest").filter(order -> order.toString().contains("708409001"))
                .forEach(order -> order.put("status", "revoked"));

        // When
        Response response = door.bundle(orders.bytes());

        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("code")).isEqualTo("nothing-to-authorise");
        assertThat(response.jsonPath().getList("errors.code")).containsExactly("not-authorised", "not-active",
                "not-authorised");
    }

    @Test
    void plainJsonIsAnOrderToo() {
        // When
        Response response = door.order(Door.plain("PMS|1", "plain-1"));

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.jsonPath().getString("status")).isEqualTo("accepted");
        Order order = door.heard(Door.id(response), 2).get(1).as(Topics.REQUEST_CHANGED).order();
        assertThat(order.payer().id()).isEqualTo("aetna");
        assertThat(order.category().toString()).isEqualTo("physical-therapy");
        assertThat(order.diagnoses().get(0).sequence()).isEqualTo(1);
        assertThat(order.diagnoses().get(0).code().system()).isEqualTo("http://hl7.org/fhir/sid/icd-10-cm");
        assertThat(order.lines().get(0).code().system()).isEqualTo("http://www.ama-assn.org/go/cpt");
        assertThat(order.patient().id()).startsWith("p-").isNotEqualTo("plain-1");
    }

    @Test
    void theSameOrderIdentifierIsTheSameOrder() {
        // Given
        Response first = door.order(Door.plain("PMS|2", "plain-2"));

        // When
        Response second = door.order(Door.plain("PMS|2", "somebody-else"));

        // Then
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.jsonPath().getBoolean("duplicate")).isTrue();
        assertThat(Door.id(second)).isEqualTo(Door.id(first));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theSameServicesForTheSamePatientAreTheSameOrder() {
        // Given
        Response first = door.bundle(Door.complete("D1").bytes());

        // When
        Response second = door.bundle(SyntheaOrders.named("24-Herman763").patient("MRN-D1").complete("D2").bytes());

        // Then
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Door.id(second)).isEqualTo(Door.id(first));
    }

    @Test
    void anotherClinicMayHaveTheSameOrder() {
        // Given
        Response first = door.order(Door.plain("PMS|3", "plain-3"));

        // When
        Response other = new Door(backing, "elsewhere").order(Door.plain("PMS|3", "plain-3"));

        // Then
        assertThat(other.statusCode()).isEqualTo(202);
        assertThat(Door.id(other)).isNotEqualTo(Door.id(first));
    }

    @Test
    void ofManyAtOnceOneIsFiled() throws Exception {
        // Given
        byte[] body = Door.complete("E1").bytes();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Response>> posts = IntStream.range(0, 16)
                .<Callable<Response>>mapToObj(i -> () -> door.bundle(body))
                .toList();

        // When
        List<Future<Response>> answers = pool.invokeAll(posts);

        // Then
        pool.shutdown();
        List<Response> responses = answers.stream().map(FilingTest::get).toList();
        assertThat(responses).extracting(Response::statusCode).containsOnlyOnce(202).containsOnly(202, 200);
        assertThat(responses).extracting(Door::id).containsOnly(Door.id(responses.get(0)));
        assertThat(door.heard(Door.id(responses.get(0)), 2)).hasSize(2);
    }

    @Test
    void ofManySortedOtherwiseNoneWaitsForever() throws Exception {
        // Given: two orders with two kinds of care each, which share identifiers crosswise
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Callable<Response>> posts = IntStream.range(0, 16).<Callable<Response>>mapToObj(i -> () -> door.bundle(
                SyntheaOrders.named("08-Ziemann98").patient("MRN-F1").complete(i % 2 == 0 ? "F1" : "F2").bytes()))
                .toList();

        // When
        List<Future<Response>> answers = pool.invokeAll(posts);

        // Then
        pool.shutdown();
        List<Response> responses = answers.stream().map(FilingTest::get).toList();
        assertThat(responses).extracting(Response::statusCode).containsOnlyOnce(202).containsOnly(202, 200);
    }

    @Test
    void afterItIsWithdrawnAnOrderMayBeFiledAgain() {
        // Given
        UUID first = Door.id(door.order(Door.plain("PMS|4", "plain-4")));
        door.withdraw(first, "Filed too early.");

        // When
        Response again = door.order(Door.plain("PMS|4", "plain-4"));

        // Then
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(Door.id(again)).isNotEqualTo(first);
    }

    @Test
    void afterItsPeriodAnOrderMayBeFiledAgain() {
        // Given
        String body = Door.plain("PMS|5", "plain-5").replaceFirst("\\{",
                "{\"requested\": {\"start\": \"2026-01-01\", \"end\": \"2026-01-31\"},");
        UUID first = Door.id(door.order(body));

        // When
        Response again = door.order(body);

        // Then
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(Door.id(again)).isNotEqualTo(first);
    }

    @Test
    void anIdempotencyKeyGetsTheFirstAnswerAgain() {
        // Given
        byte[] body = Door.complete("G1").bytes();
        Response first = door.as("ehr").header("Idempotency-Key", "G1").contentType("application/fhir+json").body(body)
                .post(Door.PATH);

        // When
        Response again = door.as("ehr").header("Idempotency-Key", "G1").contentType("application/fhir+json").body(body)
                .post(Door.PATH);

        // Then
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void theSamePatientHasTheSameOpaqueId() {
        // When
        Order therapy = orderOf(door.order(Door.plain("PMS|6", "plain-6")));
        Order speech = orderOf(
                door.order(Door.plain("PMS|7", "plain-6").replace("97110", "92507").replace("GP", "GN")));
        Order other = orderOf(door.order(Door.plain("PMS|8", "plain-8")));

        // Then
        assertThat(speech.patient().id()).isEqualTo(therapy.patient().id());
        assertThat(other.patient().id()).isNotEqualTo(therapy.patient().id());
    }

    private Order orderOf(Response response) {
        return door.heard(Door.id(response), 2).get(1).as(Topics.REQUEST_CHANGED).order();
    }

    private static Response get(Future<Response> future) {
        try {
            return future.get();
        } catch (Exception thrown) {
            throw new AssertionError(thrown);
        }
    }
}
