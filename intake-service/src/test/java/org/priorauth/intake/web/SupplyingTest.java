package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.SyntheaOrders;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class SupplyingTest {

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
        door = Door.of(backing, SupplyingTest.class);
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
        List<RequestChanged> changes = door.changes(id, 4);
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
    void aMissingCoverageIsSuppliedByACoordinator() {
        // Given
        UUID id = Door.id(door.order(Door.plain("AM|8", "am-8").replace("\"payer\": {\"name\": \"Aetna\"},", "")
                .replace("\"coverage\": {\"memberId\": \"W100200300\", \"relationship\": \"self\"},", "")));

        // When
        Response response = door.patch(id, "{\"coverage\": {\"memberId\": \"W1\"}, \"payer\": {\"id\": \"humana\"}}");

        // Then
        assertThat(response.jsonPath().getString("status")).isEqualTo("accepted");
        Order order = door.changes(id, 3).get(2).order();
        assertThat(order.payer().name()).isEqualTo("Humana");
        assertThat(order.coverage().memberId()).isEqualTo("W1");
    }
}
