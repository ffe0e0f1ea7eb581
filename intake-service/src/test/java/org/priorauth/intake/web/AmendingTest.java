package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;
import org.priorauth.intake.SyntheaOrders;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class AmendingTest {

    private static final String EVERYTHING_ELSE = """
                                                  {"clinic": {"name": "Riverside Therapy", "npi": "1234567893"},
                                                   "clinician": {"family": "Chen", "given": ["Mei"], "npi": "9999984591"},
                                                   "diagnoses": [{"sequence": 1, "code": {"code": "R73.03"}, "onset": "2018-02-10"}],
                                                   "lines": [{"number": 1, "code": {"code": "97110"}, "quantity": 24, "unit": "visits", "diagnoses": [1],
                                                              "frequency": {"times": 2, "periodUnit": "week", "periods": 12}}]}""";

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, AmendingTest.class);
    }

    @Test
    void missingFactsAreSuppliedUntilTheOrderIsAccepted() {
        // Given
        UUID id = Door.id(door.bundle(SyntheaOrders.named("24-Herman763").patient("MRN-P1").bytes()));

        // When
        Response some = door.patch(id, EVERYTHING_ELSE);
        Response all = door.patch(id,
                """
                {"facts": [{"code": "clinical.functional-limitation", "text": "Cannot climb stairs."}]}""");

        // Then
        assertThat(some.jsonPath().getString("status")).isEqualTo("incomplete");
        assertThat(some.jsonPath().getList("missing.code")).containsExactly("clinical.functional-limitation");
        assertThat(all.jsonPath().getString("status")).isEqualTo("accepted");
        assertThat(all.header("ETag")).isEqualTo("\"3\"");
        List<RequestChanged> changes = changes(id, 4);
        assertThat(changes).extracting(RequestChanged::outcome, RequestChanged::revision, RequestChanged::orderRevision)
                .containsExactly(Tuple.tuple(Outcome.RECEIVED, 1, 1), Tuple.tuple(Outcome.INCOMPLETE, 2, 1),
                        Tuple.tuple(Outcome.INCOMPLETE, 3, 2), Tuple.tuple(Outcome.ACCEPTED, 4, 3));
        assertThat(changes.get(3).by().role()).isEqualTo("coordinator");
        assertThat(changes.get(3).order().facts()).extracting(ClinicalFact::kind, ClinicalFact::text,
                ClinicalFact::source)
                .contains(Tuple.tuple(Kind.FUNCTIONAL_LIMITATION, "Cannot climb stairs.", "person"));
    }

    @Test
    void everyAnnouncementIsAsTheContractSays() {
        // Given
        UUID id = Door.id(door.bundle(SyntheaOrders.named("24-Herman763").patient("MRN-P2").bytes()));

        // When
        door.patch(id, EVERYTHING_ELSE);
        door.withdraw(id, "The patient moved away.");

        // Then
        assertThat(door.heard(id, 4)).hasSize(4).allSatisfy(Contract::holds);
    }

    @Test
    void anAcceptedOrderIsAmended() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|1", "am-1")));

        // When
        Response response = door.patch(id,
                "{\"coverage\": {\"planName\": \"Open Choice PPO\"}, \"urgency\": \"expedited\"}");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        RequestChanged amended = changes(id, 3).get(2);
        assertThat(amended.outcome()).isEqualTo(Outcome.AMENDED);
        assertThat(amended.orderRevision()).isEqualTo(2);
        assertThat(amended.order().coverage().planName()).isEqualTo("Open Choice PPO");
        assertThat(amended.order().coverage().memberId()).isEqualTo("W100200300");
        assertThat(amended.order().urgency().toString()).isEqualTo("expedited");
        assertThat(amended.order().facts()).hasSize(1);
    }

    @Test
    void aRequestedPeriodThatTheLinesToldIsToldByTheNewLines() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|14", "am-14").replace("\"unit\": \"visits\",",
                "\"unit\": \"visits\", \"period\": {\"start\": \"2026-12-07\", \"end\": \"2027-02-28\"},")));

        // When
        door.patch(id,
                """
                {"lines": [{"number": 1, "code": {"code": "97110"}, "quantity": 12, "unit": "visits", "diagnoses": [1],
                            "frequency": {"times": 2, "periodUnit": "week", "periods": 6},
                            "period": {"start": "2026-12-14", "end": "2027-01-24"}}]}""");

        // Then
        assertThat(door.show(id).jsonPath().getMap("order.requested"))
                .isEqualTo(java.util.Map.of("start", "2026-12-14", "end", "2027-01-24"));
    }

    @Test
    void aPatchThatChangesNothingIsAnnouncedToNobody() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|2", "am-2")));

        // When
        Response same = door.patch(id, "{\"coverage\": {\"memberId\": \"W100200300\"}}");
        Response whole = door.patch(id, orderOf(id));

        // Then
        assertThat(same.jsonPath().getInt("orderRevision")).isEqualTo(1);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.jsonPath().getInt("orderRevision")).isEqualTo(1);
        assertThat(changes(id, 2)).hasSize(2);
    }

    @Test
    void anAcceptedOrderCannotLoseWhatThePayerWants() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|3", "am-3")));

        // When
        Response response = door.patch(id, "{\"clinician\": {\"npi\": null}}");

        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("code")).isEqualTo("order.incomplete");
        assertThat(response.jsonPath().getString("detail"))
                .isEqualTo("The payer may have the order already; it cannot lose: clinician.npi.");
        assertThat(door.show(id).jsonPath().getString("order.clinician.npi")).isEqualTo("9999984591");
    }

    @Test
    void aFactIsReplacedOrTakenAwayByItsId() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|4", "am-4")));
        String fact = door.show(id).jsonPath().getString("order.facts[0].id");

        // When
        door.patch(id, """
                       {"facts": [{"id": "%s", "kind": "functional-limitation", "text": "Cannot walk 100 m."},
                                  {"text": "Goals: walk 500 m\\nPlan: gait training"}]}""".formatted(fact));

        // Then
        assertThat(door.show(id).jsonPath().getList("order.facts.text"))
                .containsExactly("Cannot walk 100 m.", "walk 500 m", "gait training");
        assertThat(door.show(id).jsonPath().getString("order.facts[0].id")).isEqualTo(fact);
        String goal = door.show(id).jsonPath().getString("order.facts[1].id");
        door.patch(id, "{\"facts\": [{\"id\": \"" + goal + "\"}]}");
        assertThat(door.show(id).jsonPath().getList("order.facts.text"))
                .containsExactly("Cannot walk 100 m.", "gait training");
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|5", "am-5")));
        String seen = door.show(id).header("ETag");
        door.patch(id, "{\"urgency\": \"expedited\"}");

        // When
        Response response = door.as("coordinator").header("If-Match", seen)
                .contentType("application/merge-patch+json").body("{\"urgency\": \"standard\"}")
                .patch(Door.PATH + "/" + id);

        // Then
        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.jsonPath().getString("code")).isEqualTo("order.changed");
    }

    @Test
    void whatIdentifiesTheOrderCannotBeChanged() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|6", "am-6")));

        // Then
        refused(door.patch(id, "{\"ehrIdentifier\": \"AM|7\"}"), "not-changeable", "/ehrIdentifier");
        refused(door.patch(id, "{\"patient\": {\"id\": \"p-1\"}}"), "not-changeable", "/patient/id");
        refused(door.patch(id, "{\"documents\": [{\"title\": \"x\"}]}"), "not-changeable", "/documents");
        refused(door.patch(id, "{\"payer\": {\"name\": \"Cigna\"}}"), "unknown-payer", "/payer/name");
        refused(door.patch(id, "{\"facts\": {\"text\": \"x\"}}"), "wrong-type", "/facts");
        refused(door.patch(id, "{\"patient\": {\"nickname\": \"M\"}}"), "unknown-member", "/patient/nickname");
        assertThat(changes(id, 2)).hasSize(2);
    }

    @Test
    void aMissingCoverageIsSuppliedByACoordinator() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|8", "am-8").replace("\"payer\": {\"name\": \"Aetna\"},", "")
                .replace("\"coverage\": {\"memberId\": \"W100200300\", \"relationship\": \"self\"},", "")));

        // When
        Response response = door.patch(id, "{\"coverage\": {\"memberId\": \"W1\"}, \"payer\": {\"id\": \"humana\"}}");

        // Then
        assertThat(response.jsonPath().getString("status")).isEqualTo("accepted");
        Order order = changes(id, 3).get(2).order();
        assertThat(order.payer().name()).isEqualTo("Humana");
        assertThat(order.coverage().memberId()).isEqualTo("W1");
    }

    @Test
    void anOrderCannotBeAmendedIntoAnotherOpenOne() {
        // Given
        door.order(Door.plain("AM|9", "am-9"));
        UUID other = Door.id(door.order(Door.plain("AM|10", "am-9").replace("97110", "97112")));

        // When
        Response response = door.patch(other,
                """
                {"lines": [{"number": 1, "code": {"code": "97110"}, "quantity": 24, "unit": "visits", "diagnoses": [1],
                            "frequency": {"times": 2, "periodUnit": "week", "periods": 12}}]}""");

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("code")).isEqualTo("order.duplicate");
        assertThat(door.show(other).jsonPath().getString("order.lines[0].code.code")).isEqualTo("97112");
        assertThat(changes(other, 2)).hasSize(2);
    }

    @Test
    void aWithdrawnOrderIsAnnouncedOnceAndTakesNothingMore() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|11", "am-11")));

        // When
        Response first = door.withdraw(id, "The operation was called off.");
        Response second = door.withdraw(id, "Again.");
        Response late = door.patch(id, "{\"urgency\": \"expedited\"}");

        // Then
        assertThat(first.jsonPath().getString("status")).isEqualTo("withdrawn");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("code")).isEqualTo("order.withdrawn");
        List<RequestChanged> changes = changes(id, 3);
        assertThat(changes).hasSize(3);
        assertThat(changes.get(2).outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(changes.get(2).reason()).isEqualTo("The operation was called off.");
        assertThat(changes.get(2).order()).isNull();
        assertThat(changes.get(2).by().role()).isEqualTo("coordinator");
    }

    @Test
    void aWithdrawalNeedsNoReason() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|12", "am-12")));

        // When
        Response response = door.as("ehr").delete(Door.PATH + "/" + id);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(changes(id, 3).get(2).reason()).isNull();
    }

    @Test
    void rolesMayDoTheirOwnOnly() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|13", "am-13")));
        String path = Door.PATH + "/" + id;

        // Then
        assertThat(door.as("clinician").delete(path).statusCode()).isEqualTo(403);
        assertThat(door.as("clinician").contentType("application/merge-patch+json").body("{}").patch(path)
                .statusCode()).isEqualTo(200);
        assertThat(door.as("lead").contentType("application/merge-patch+json").body("{}").patch(path).statusCode())
                .isEqualTo(403);
        assertThat(door.as("ops").get(path + "/order").statusCode()).isEqualTo(403);
        assertThat(door.as("auditor").get(path + "/order").statusCode()).isEqualTo(200);
        assertThat(door.as("clinician").contentType("application/json").body("{}").post(Door.PATH).statusCode())
                .isEqualTo(403);
    }

    private static void refused(Response response, String code, String element) {
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("errors[0].code")).isEqualTo(code);
        assertThat(response.jsonPath().getString("errors[0].element")).isEqualTo(element);
    }

    /** The order as it is shown, to be sent back as it is. */
    private String orderOf(UUID id) {
        return new ObjectMapper().valueToTree(door.show(id).jsonPath().getMap("order")).toString();
    }

    private List<RequestChanged> changes(UUID id, int count) {
        return door.heard(id, count).stream().map((Heard one) -> one.as(Topics.REQUEST_CHANGED)).toList();
    }
}
