package org.priorauth.lmn.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.StrictSchema;
import org.priorauth.lmn.domain.Orders;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DraftedEventTest extends LetterTest {

    @Test
    void theOrderBeforeTheCoverageIsDraftedAndTold() {
        // Given
        accepted(Cast.order());

        // When
        authorizationRequired(Answer.YES);

        // Then
        assertThatItIsTheFirstDraft(announced(1));
    }

    @Test
    void theCoverageBeforeTheOrderToo() {
        // Given
        authorizationRequired(Answer.UNKNOWN);

        // When
        accepted(Cast.order());

        // Then
        assertThatItIsTheFirstDraft(announced(1));
    }

    private void assertThatItIsTheFirstDraft(Heard heard) {
        ObjectNode said = heard.value().deepCopy();
        assertThat(UUID.fromString(said.remove("letterId").asText()).version()).isEqualTo(7);
        said.remove("at");
        assertThat(said).hasToString("{\"authorizationId\":\"" + authorization + "\",\"outcome\":\"drafted\","
                + "\"revision\":1,\"by\":{\"id\":\"lmn\",\"role\":\"service\",\"name\":\"lmn\"},\"version\":1,"
                + "\"orderRevision\":1,\"findings\":[],\"missing\":[],\"status\":\"drafted\",\"overruled\":[],\"kind\":\"initial\"}");
        assertThat(StrictSchema.errors(heard.value())).isEmpty();
        assertThat(heard.key()).isEqualTo(authorization.toString());
        assertThat(heard.headers()).containsEntry("ce_type", Topics.LETTER_CHANGED.name() + ".drafted")
                .containsEntry("ce_tenant", Cast.RIVERSIDE);
    }

    @Test
    void whatIsMissingIsToldAndFilledBySuppliedFacts() {
        // Given
        accepted(Orders.withFacts(Cast.order().facts().subList(0, 2)));
        authorizationRequired(Answer.YES);
        LetterChanged first = announced(1).as(Topics.LETTER_CHANGED);

        // When
        backing.publish(Topics.RESPONSE_RECORDED, Cast.RIVERSIDE,
                new ResponseRecorded(authorization, ResponseRecorded.Outcome.FACTS_SUPPLIED, 1, Cast.NOON, Cast.ANA,
                        null, List.of(Orders.fact(1, ClinicalFact.Kind.GOAL, "Walk 300 m within 6 weeks.")), List.of(),
                        List.of(), null));

        // Then
        LetterChanged second = announced(2).as(Topics.LETTER_CHANGED);
        assertThat(first.outcome()).isEqualTo(Outcome.NEEDS_FACTS);
        assertThat(first.missing()).containsExactly(new MissingFact("letter.goal",
                "Name at least one measurable goal.", "Bundle.entry.resource.ofType(Goal).description.text"));
        assertThat(StrictSchema.errors(announced(1).value())).isEmpty();
        assertThat(second.outcome()).isEqualTo(Outcome.DRAFTED);
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void anAmendedOrderMakesTheDraftAnew() {
        // Given
        UUID letterId = drafted();

        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, amended());

        // Then
        LetterChanged told = announced(2).as(Topics.LETTER_CHANGED);
        assertThat(told.letterId()).isEqualTo(letterId);
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.orderRevision()).isEqualTo(2);
        assertThat(read(letterId).getString("sections[3].statements[0].text"))
                .isEqualTo("CPT 97110 (GP): 36 visits, for M25.561");
    }

    @Test
    void whatAClinicianWroteUponChangedFactsIsToldAsOutdated() {
        // Given
        UUID letterId = drafted();
        save(letterId, 1, "service", "24 visits of skilled therapy.");

        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, amended());

        // Then
        LetterChanged told = announced(3).as(Topics.LETTER_CHANGED);
        assertThat(told.orderRevision()).isEqualTo(1);
        assertThat(told.findings()).extracting(finding -> finding.rule()).containsExactly("outdated-facts",
                "wrong-units", "beyond-benefit");
        assertThat(read(letterId).getBoolean("sections[3].outdated")).isTrue();
        assertThat(read(letterId).getInt("currentOrderRevision")).isEqualTo(2);
        assertThat(read(letterId).getString("sections[3].proposed[0].text"))
                .isEqualTo("CPT 97110 (GP): 36 visits, for M25.561");
    }

    @Test
    void aWithdrawnRequestTakesTheLetterBack() {
        // Given
        UUID letterId = drafted();

        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, new RequestChanged(authorization,
                RequestChanged.Outcome.WITHDRAWN, 3, Cast.NOON, Cast.ANA, 1, null, List.of(), "Called off."));

        // Then
        LetterChanged told = announced(2).as(Topics.LETTER_CHANGED);
        assertThat(told).isEqualTo(new LetterChanged(authorization, Outcome.WITHDRAWN, 2, told.at(),
                Actor.service("lmn"), letterId, 1, 1, List.of(), List.of(), null, null, "withdrawn", null, List.of(),
                "initial", null,
                null));
        assertThat(read(letterId).getString("status")).isEqualTo("withdrawn");
    }

    @Test
    void whereThePayerWantsNoLetterTheFileIsEmptyUntilSomebodyAsks() {
        // Given
        accepted(Cast.order());
        authorizationRequired(Answer.NO);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as("ana").get(letters(authorization)).statusCode() == 200);
        assertThat(as("ana").get(letters(authorization)).jsonPath().getList("letters")).isEmpty();

        // When
        UUID letterId = UUID.fromString(await().atMost(Duration.ofSeconds(20))
                .until(() -> as("ana").header("Idempotency-Key", authorization).post(letters(authorization)),
                        answer -> answer.statusCode() == 201)
                .jsonPath().getString("letterId"));

        // Then
        assertThat(announced(1).as(Topics.LETTER_CHANGED).letterId()).isEqualTo(letterId);
        assertThat(announced(1).as(Topics.LETTER_CHANGED).by().id()).isEqualTo("ana");
        assertThat(as("ana").header("Idempotency-Key", authorization).post(letters(authorization)).jsonPath()
                .getString("letterId")).isEqualTo(letterId.toString());
        assertThat(as("ana").post(letters(authorization)).statusCode()).isEqualTo(409);
    }

    private RequestChanged amended() {
        return new RequestChanged(authorization, RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.EHR, 2,
                Orders.thrice(), List.of(), null);
    }
}
