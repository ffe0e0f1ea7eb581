package org.priorauth.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.inbox.domain.TheChain.after;
import static org.priorauth.inbox.domain.TheDesk.ANA;
import static org.priorauth.inbox.domain.TheDesk.CHEN;
import static org.priorauth.inbox.domain.TheDesk.LEE;
import static org.priorauth.inbox.domain.TheDesk.done;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.WorkItem;

class DeskTest {

    private final Case incomplete = after(TheChain.request(RequestChanged.Outcome.INCOMPLETE, 1, 1));
    private final UUID missingFacts = incomplete.openItems().get(0).id();
    private final Case drafted = after(TheChain.letter(LetterChanged.Outcome.DRAFTED, 1, 1));
    private final UUID toSign = drafted.openItems().get(0).id();
    private final Case denied = after(TheChain.decided(1, Decision.DENIED));
    private final UUID denial = denied.openItems().get(0).id();

    private static final Owner.Person MORGAN = new Owner.Person("morgan", "Morgan Bell");

    @Test
    void aReturnedLetterIsWorkOfWhomItIsWith() {
        // Given
        LetterChanged said = TheChain.letter(LetterChanged.Outcome.DRAFTED, 1, 1);
        LetterChanged returned = new LetterChanged(said.authorizationId(), said.outcome(), 1, said.at(), said.by(),
                said.letterId(), 1, 1, List.of(), List.of(), null, null, "returned", "ana", List.of());
        // When
        List<WorkItem> open = after(returned).openItems();
        // Then
        assertThat(open).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("letter-returned");
            assertThat(item.owner()).isEqualTo(new Owner.Person("ana", "ana"));
            assertThat(item.reason()).isEqualTo("A clinician returned the letter with comments.");
        });
    }

    @Test
    void whoTakesWorkOwnsIt() {
        // Given
        Desk desk = TheDesk.of(incomplete, ANA);
        // When
        Reply reply = desk.assign(missingFacts, ANA.asOwner());
        // Then
        assertThat(done(reply).item(missingFacts).orElseThrow().owner()).isEqualTo(new Owner.Person("ana", "Ana Ruiz"));
        assertThat(done(reply).item(missingFacts).orElseThrow().edition()).isEqualTo(2);
        assertThat(TheDesk.sentence(reply)).isEqualTo("Ana Ruiz took the work: Missing facts.");
    }

    @Test
    void workCanBeHandedOver() {
        // Given
        Desk desk = TheDesk.of(incomplete, ANA);
        // When
        Reply reply = desk.assign(missingFacts, MORGAN);
        // Then
        assertThat(done(reply).item(missingFacts).orElseThrow().owner()).isEqualTo(MORGAN);
        assertThat(TheDesk.sentence(reply)).isEqualTo("Ana Ruiz gave the work to Morgan Bell: Missing facts.");
    }

    @Test
    void aLetterToSignIsForAClinicianAlone() {
        // Given
        List<Staff> staff = List.of(ANA, LEE, CHEN);
        // When
        List<Reply> replies = staff.stream().map(one -> TheDesk.of(drafted, one).assign(toSign, one.asOwner()))
                .toList();
        // Then
        Reply no = new Reply.No(Reply.Why.NOT_ALLOWED, "work-item.wrong-role", "This work is for the role clinician.");
        assertThat(replies.subList(0, 2)).containsOnly(no);
        assertThat(replies.get(2)).isInstanceOf(Reply.Done.class);
    }

    @Test
    void aLeadMayStandInForACoordinator() {
        // Given
        Desk desk = TheDesk.of(incomplete, LEE);
        // When
        Reply reply = desk.assign(missingFacts, LEE.asOwner());
        // Then
        assertThat(reply).isInstanceOf(Reply.Done.class);
    }

    @Test
    void whoSawAnOlderEditionMustLookAgain() {
        // Given
        Case taken = done(TheDesk.of(incomplete, ANA, 1).assign(missingFacts, ANA.asOwner()));
        // When
        Reply reply = TheDesk.of(taken, LEE, 1).assign(missingFacts, LEE.asOwner());
        // Then
        assertThat(reply).isEqualTo(new Reply.No(Reply.Why.STALE, "changed-meanwhile",
                "Somebody changed it meanwhile. Read it again, then decide."));
    }

    @Test
    void workThatTheChainClosesIsNotMarkedAsDone() {
        // Given
        Desk desk = TheDesk.of(drafted, CHEN);
        // When
        Reply reply = desk.finish(toSign, null);
        // Then
        assertThat(reply).isEqualTo(new Reply.No(Reply.Why.NOT_NOW, "work-item.closes-by-itself",
                "This work closes by itself once it is done in the chain. "
                        + "Read the letter, mend it where needed, and sign it."));
    }

    @Test
    void doneKeepsWhoAndTheirNote() {
        // Given
        Desk desk = TheDesk.of(denied, ANA);
        // When
        Reply reply = desk.finish(denial, "The patient pays herself.");
        // Then
        WorkItem item = done(reply).item(denial).orElseThrow();
        assertThat(item.closing())
                .isEqualTo(new WorkItem.Closing(ANA.at(), ANA.actor(), "Ana Ruiz marked it as done.", true));
        assertThat(item.notes())
                .containsExactly(new WorkItem.Note(ANA.at(), ANA.actor(), "The patient pays herself."));
        assertThat(TheDesk.sentence(reply)).isEqualTo("Ana Ruiz marked the work as done: Denied.");
    }

    @Test
    void doneWorkIsNotDoneTwiceButCanBeWrittenBeside() {
        // Given
        Case settled = done(TheDesk.of(denied, ANA).finish(denial, null));
        // When
        Reply again = TheDesk.of(settled, LEE).finish(denial, null);
        Reply note = TheDesk.of(settled, LEE).note(denial, "See the call of Tuesday.");
        // Then
        assertThat(again)
                .isEqualTo(new Reply.No(Reply.Why.NOT_NOW, "work-item.closed", "This work is done already."));
        assertThat(done(note).item(denial).orElseThrow().notes()).extracting(WorkItem.Note::text)
                .containsExactly("See the call of Tuesday.");
    }

    @Test
    void anUnknownItemIsNotThere() {
        // Given
        Desk desk = TheDesk.of(denied, ANA);
        // When
        Reply reply = desk.note(missingFacts, "?");
        // Then
        assertThat(reply).isEqualTo(Reply.unknown());
    }

    @Test
    void theWorkOfACaseMovesWithItButNotWhatAnotherHasTakenNorTheLetter() {
        // Given
        Case both = after(TheChain.letter(LetterChanged.Outcome.EXPIRING, 1, 1),
                TheChain.decided(1, Decision.MODIFIED));
        // When
        Case given = done(TheDesk.of(both, LEE, both.edition()).assignCase(MORGAN));
        // Then
        assertThat(given.chosenOwner()).isEqualTo(MORGAN);
        assertThat(given.openItems()).extracting(item -> item.kind() + " " + item.owner().key())
                .containsExactlyInAnyOrder("approved-in-part person:morgan", "letter-expiring queue:clinicians");
    }

    @Test
    void laterWorkGoesToTheCasesOwner() {
        // Given
        Case given = done(TheDesk.of(after(TheChain.decided(1, Decision.APPROVED)), LEE).assignCase(MORGAN));
        // When
        Case denied = TheChain.hear(given, TheChain.decided(2, Decision.DENIED)).now();
        // Then
        assertThat(denied.openItems().get(0).owner()).isEqualTo(MORGAN);
    }
}
