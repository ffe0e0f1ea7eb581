package org.priorauth.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What the inbox recorded reaches the order. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class ResponsesTest {

    private static final String INCOMPLETE_FACT = "\"kind\": \"functional-limitation\", \"text\": \"Cannot climb more than four stairs.\"";

    Backing backing;
    Door door;

    @BeforeEach
    void open() {
        door = Door.of(backing, ResponsesTest.class);
    }

    @Test
    void factsSuppliedByAPersonCompleteTheOrder() {
        // Given
        UUID id = Door.id(door.order(Door.plain("RE|1", "re-1").replace(INCOMPLETE_FACT,
                "\"kind\": \"plan\", \"text\": \"Gait training.\"")));
        ClinicalFact fact = new ClinicalFact(new UUID(7, 7), Kind.FUNCTIONAL_LIMITATION, "Walks 90 m.", "person");

        // When
        publish(response(id, ResponseRecorded.Outcome.FACTS_SUPPLIED, List.of(fact), List.of()));

        // Then
        RequestChanged accepted = door.heard(id, 3).get(2).as(Topics.REQUEST_CHANGED);
        assertThat(accepted.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(accepted.by()).isEqualTo(Cast.ANA);
        assertThat(accepted.order().facts()).contains(fact);
        assertThat(door.heard(id, 3)).allSatisfy(Contract::holds);
    }

    @Test
    void aDocumentThatCameAmendsAnAcceptedOrderOnce() {
        // Given
        UUID id = Door.id(door.order(Door.plain("RE|2", "re-2")));
        DocumentRef fax = new DocumentRef(new UUID(7, 8), "inbox", "Fax", null, "application/pdf", 9, "ab".repeat(32));
        ResponseRecorded response = response(id, ResponseRecorded.Outcome.DOCUMENT_RECEIVED, List.of(), List.of(fax));

        // When
        publish(response);
        publish(response);
        publish(response(id, ResponseRecorded.Outcome.FACTS_SUPPLIED,
                List.of(new ClinicalFact(new UUID(7, 9), Kind.GOAL, "Walk.", "person")), List.of()));

        // Then
        List<RequestChanged> changes = door.heard(id, 4).stream().map(one -> one.as(Topics.REQUEST_CHANGED)).toList();
        assertThat(changes).extracting(RequestChanged::outcome).containsExactly(Outcome.RECEIVED, Outcome.ACCEPTED,
                Outcome.AMENDED, Outcome.AMENDED);
        assertThat(changes.get(3).order().documents()).containsExactly(fax);
        assertThat(changes.get(3).orderRevision()).isEqualTo(3);
    }

    @Test
    void anAnswerToThePayerAndADecisionChangeNoOrder() {
        // Given
        UUID id = Door.id(door.order(Door.plain("RE|3", "re-3")));
        ClinicalFact fact = new ClinicalFact(new UUID(7, 10), Kind.GOAL, "Run.", "person");

        // When
        publish(response(id, ResponseRecorded.Outcome.QUESTION_ANSWERED, List.of(fact), List.of()));
        publish(response(id, ResponseRecorded.Outcome.FACTS_SUPPLIED, List.of(new ClinicalFact(new UUID(7, 11),
                Kind.GOAL, "Walk.", "person")), List.of()));

        // Then
        assertThat(door.heard(id, 3).get(2).as(Topics.REQUEST_CHANGED).order().facts())
                .extracting(ClinicalFact::text).containsExactly("Cannot climb more than four stairs.", "Walk.");
    }

    @Test
    void aWithdrawnOrAnUnknownRequestTakesNothing() {
        // Given
        UUID id = Door.id(door.order(Door.plain("RE|4", "re-4")));
        UUID open = Door.id(door.order(Door.plain("RE|5", "re-5")));
        door.withdraw(id, "Moved away.");
        ClinicalFact fact = new ClinicalFact(new UUID(7, 12), Kind.GOAL, "Walk.", "person");

        // When
        publish(response(id, ResponseRecorded.Outcome.FACTS_SUPPLIED, List.of(fact), List.of()));
        publish(response(UUID.randomUUID(), ResponseRecorded.Outcome.FACTS_SUPPLIED, List.of(fact), List.of()));
        publish(response(open, ResponseRecorded.Outcome.FACTS_SUPPLIED, List.of(fact), List.of()));

        // Then
        door.heard(open, 3);
        Awaitility.await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5))
                .until(() -> backing.events(Topics.REQUEST_CHANGED, id).size() == 3);
        assertThat(door.rows("dead_letter")).isZero();
    }

    private void publish(ResponseRecorded response) {
        backing.publish(Topics.RESPONSE_RECORDED, Door.tenantOf(ResponsesTest.class), response);
    }

    private static ResponseRecorded response(UUID id, ResponseRecorded.Outcome outcome, List<ClinicalFact> facts,
            List<DocumentRef> documents) {
        return new ResponseRecorded(id, outcome, 1, Instant.parse("2026-03-04T17:41:02Z"), Cast.ANA, null, facts,
                List.of(), documents, null);
    }
}
