package org.priorauth.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.inbox.domain.TheDesk.ANA;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.inbox.ResponseRecorded.Outcome;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.domain.response.Fault;
import org.priorauth.inbox.domain.response.Response;
import org.priorauth.inbox.domain.response.Via;
import org.priorauth.inbox.settings.HouseRules;

class RecordResponseTest {

    private final Case asked = TheChain.after(TheChain.request(RequestChanged.Outcome.ACCEPTED, 1, 1),
            TheChain.submission(SubmissionChanged.Outcome.INFORMATION_REQUESTED, 1));
    private final UUID question = asked.openItems().get(0).id();

    private static RecordResponse to(Case one) {
        return new RecordResponse(one, HouseRules.SHIPPED, ANA);
    }

    private static Response answered(UUID item) {
        return new Response(Outcome.QUESTION_ANSWERED, item, List.of(), List.of(), List.of(), Via.PHONE, "4711",
                "Told the reviewer.");
    }

    @Test
    void anAnswerFindsTheQuestionItIsFor() {
        // Given
        RecordResponse taking = to(asked);
        // When
        Response completed = taking.completed(answered(null));
        // Then
        assertThat(completed.workItemId()).isEqualTo(question);
    }

    @Test
    void anAnswerClosesTheQuestionAndIsToldOnTheTimeline() {
        // Given
        RecordResponse taking = to(asked);
        // When
        Told told = ((Reply.Done) taking.taken(answered(question))).told();
        // Then
        assertThat(told.now().openItems()).isEmpty();
        assertThat(told.entries()).extracting(Entry::sentence).containsExactly("Ana Ruiz answered the payer.",
                "Work done: Question of the payer.");
        assertThat(told.entries().get(0).topic()).isEqualTo("priorauth.inbox.response-recorded.v1");
        assertThat(told.entries().get(0).details().toString())
                .isEqualTo("{workItem=" + question + ", channel=phone, reference=4711}");
    }

    @Test
    void theEventCarriesWayAndReferenceBeforeTheWords() {
        // Given
        Response response = answered(question);
        // When
        ResponseRecorded event = response.announced(TheChain.ID, 3, ANA.at(), ANA.actor());
        // Then
        assertThat(event).isEqualTo(new ResponseRecorded(TheChain.ID, Outcome.QUESTION_ANSWERED, 3, ANA.at(),
                ANA.actor(), question, List.of(), List.of(), List.of(),
                "By phone, reference 4711. Told the reviewer."));
    }

    /** What intake makes of the facts is for intake to say; until then they are still missing. */
    @Test
    void suppliedFactsDoNotCloseWhatIsMissing() {
        // Given
        Case incomplete = TheChain.after(TheChain.request(RequestChanged.Outcome.INCOMPLETE, 1, 1));
        UUID missing = incomplete.openItems().get(0).id();
        Response facts = new Response(Outcome.FACTS_SUPPLIED, missing,
                List.of(new ClinicalFact(UUID.randomUUID(), ClinicalFact.Kind.GOAL, "Walk again.", "person")),
                List.of(),
                List.of(), null, null, null);
        // When
        Told told = ((Reply.Done) to(incomplete).taken(facts)).told();
        // Then
        assertThat(told.now().openItems()).hasSize(1);
        assertThat(told.entries()).extracting(Entry::sentence).containsExactly("Ana Ruiz supplied facts: 1.");
    }

    @Test
    void afterAWithdrawalThereIsNothingToAnswer() {
        // Given
        Case withdrawn = TheChain.hear(asked, TheChain.request(RequestChanged.Outcome.WITHDRAWN, 2, 1)).now();
        // When
        Reply reply = to(withdrawn).taken(answered(null));
        // Then
        assertThat(reply).isEqualTo(new Reply.No(Reply.Why.NOT_NOW, "authorization.withdrawn",
                "The clinic took the request back; there is nothing to answer."));
    }

    @Test
    void aStrangersWorkItemAndAStrangeLineAreNamed() {
        // Given
        Response wrong = new Response(Outcome.DECISION_RECORDED, UUID.randomUUID(), List.of(),
                List.of(new LineDecision(7, "A1", List.of(), null, null, null, null, null, List.of())), List.of(),
                Via.FAX, null, null);
        // When
        List<Fault> faults = to(asked).faults(wrong);
        // Then
        assertThat(faults).containsExactly(
                new Fault("/lines/0/line", "unknown-line", "The order has no line with this number."),
                new Fault("/workItemId", "unknown", "This authorization has no such work item."));
    }
}
