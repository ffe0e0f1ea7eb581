package org.priorauth.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.inbox.domain.TheChain.after;
import static org.priorauth.inbox.domain.TheDesk.ANA;
import static org.priorauth.inbox.domain.TheDesk.LEE;
import static org.priorauth.inbox.domain.TheDesk.done;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.settings.HouseRules;

/** Work is set aside, comes back, and moves are taken back. The denial is due on 3 March, 22:00. */
class SnoozeTest {

    private static final Instant DUE = Instant.parse("2026-03-03T22:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-03-03T14:00:00Z");
    private static final Staff MORGAN = new Staff(new Actor("morgan", "coordinator", "Morgan Bell"),
            Set.of("coordinator"), ANA.at());

    private final Case denied = after(TheChain.decided(1, Decision.DENIED));
    private final UUID denial = denied.openItems().get(0).id();

    private static Reply.No no(Reply reply) { return (Reply.No) reply; }

    private WorkItem item(Case of) {
        return of.item(denial).orElseThrow();
    }

    private Case snoozed(Instant until) {
        return done(TheDesk.of(denied, ANA).snooze(denial, until));
    }

    @Test
    void whatIsSetAsideComesBackAtItsTime() {
        // Given
        Case asleep = snoozed(NEXT_MORNING);
        // When
        Reply early = Desk.wake(asleep, HouseRules.SHIPPED, NEXT_MORNING.minusMillis(1));
        Reply inTime = Desk.wake(asleep, HouseRules.SHIPPED, NEXT_MORNING);
        // Then
        assertThat(asleep.nextWake()).contains(NEXT_MORNING);
        assertThat(item(asleep).open()).isTrue();
        assertThat(((Reply.Done) early).told().entries()).isEmpty();
        assertThat(item(done(inTime)).wakesAt()).isEmpty();
        assertThat(TheDesk.sentence(inTime)).isEqualTo("The work is back: Denied.");
    }

    @Test
    void nobodySleepsBeyondTheDueTime() {
        assertThat(item(snoozed(DUE.plusSeconds(86_400))).wakesAt()).contains(DUE);
    }

    @Test
    void whatIsDueOrPastCannotBeSetAside() {
        // Given
        Staff late = new Staff(ANA.actor(), ANA.roles(), DUE);
        // When
        Reply due = TheDesk.of(denied, late).snooze(denial, DUE.plusSeconds(60));
        Reply past = TheDesk.of(denied, ANA).snooze(denial, ANA.at());
        // Then
        assertThat(no(due).code()).isEqualTo("work-item.late");
        assertThat(no(past).code()).isEqualTo("work-item.snooze-past");
    }

    @Test
    void newsOfTheChainWakesIt() {
        // Given
        Case asleep = snoozed(NEXT_MORNING);
        // When
        Case now = TheChain.hear(asleep, TheChain.decided(2, Decision.DENIED,
                TheChain.line(1, "A3", null, "Still not shown to be needed."))).now();
        // Then
        assertThat(item(now).wakesAt()).isEmpty();
        assertThat(item(now).open()).isTrue();
    }

    @Test
    void theLastMoveIsTakenBack() {
        // Given
        Case taken = done(TheDesk.of(denied, ANA).assign(denial, ANA.asOwner()));
        Case asleep = done(TheDesk.of(taken, ANA).snooze(denial, NEXT_MORNING));
        Case finished = done(TheDesk.of(asleep, ANA).finish(denial, "Appeal filed."));
        // When
        List<WorkItem> back = List.of(taken, asleep, finished).stream()
                .map(one -> item(done(TheDesk.of(one, ANA).undo(denial)))).toList();
        // Then
        assertThat(back).extracting(WorkItem::owner).containsExactly(new Owner.Queue("coordinators"),
                ANA.asOwner(), ANA.asOwner());
        assertThat(back).extracting(WorkItem::open).containsExactly(true, true, true);
        assertThat(back.get(1).wakesAt()).isEmpty();
        assertThat(back.get(2).wakesAt()).contains(NEXT_MORNING);
        assertThat(back.get(2).notes()).extracting(WorkItem.Note::text).containsExactly("Appeal filed.");
        assertThat(back).allSatisfy(item -> assertThat(item.undo()).isNull());
    }

    @Test
    void onlyWhoDidItOrALeadTakesItBack() {
        // Given
        Case taken = done(TheDesk.of(denied, ANA).assign(denial, ANA.asOwner()));
        // When
        Reply stranger = TheDesk.of(taken, MORGAN).undo(denial);
        Reply lead = TheDesk.of(taken, LEE).undo(denial);
        Reply untouched = TheDesk.of(denied, ANA).undo(denial);
        // Then
        assertThat(no(stranger)).isEqualTo(new Reply.No(Reply.Why.NOT_ALLOWED, "work-item.not-your-move",
                "Only who did it, or a lead, can take it back."));
        assertThat(item(done(lead)).owner()).isEqualTo(new Owner.Queue("coordinators"));
        assertThat(no(untouched).code()).isEqualTo("work-item.nothing-to-undo");
    }

    @Test
    void whatNobodyNeedsAnyMoreIsNotOpenedAgain() {
        // Given
        Case finished = done(TheDesk.of(denied, ANA).finish(denial, null));
        Case approved = TheChain.hear(finished, TheChain.decided(2, Decision.APPROVED)).now();
        // When
        Reply reply = TheDesk.of(approved, ANA).undo(denial);
        // Then
        assertThat(no(reply).code()).isEqualTo("work-item.no-longer-needed");
    }
}
