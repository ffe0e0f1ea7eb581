package org.priorauth.inbox.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Actor;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static Message with(Passage passage) {
        return Message.of(new Sheet(Channel.EMAIL, Direction.IN, "<1@payer.example>", "hash", new UUID(0, 1), List.of(),
                "um@payer.example", List.of(), "Request", "Please send the notes.", null, NOW, List.of()), passage);
    }

    @Test
    void whatWasNotKeptOrNotDeliveredNeedsAPerson() {
        // When
        List<String> needs = Stream.of(new Passage.Arrived(List.of()), new Passage.Arrived(List.of("Locked.")),
                new Passage.TurnedAway("Too large."), new Passage.Noted("reached", "R1"), new Passage.Waiting(0),
                new Passage.Handed("F1", NOW), new Passage.Sent("F1", NOW), new Passage.Doubtful("Lost."),
                new Passage.Failed("Busy."), new Passage.AtPortal("https://portal.example"),
                new Passage.Filed("https://portal.example", "C1", List.of(), NOW))
                .map(passage -> with(passage).need().map(Need::toString).orElse("-")).toList();
        // Then
        assertThat(needs).containsExactly("-", "unreadable", "turned-away", "-", "-", "-", "-", "doubtful", "not-sent",
                "portal", "-");
    }

    @Test
    void whatAPersonSawToNeedsNobodyUntilItMovesAgain() {
        // Given
        Message seenTo = with(new Passage.Failed("Busy."))
                .settled(new Message.Settled(new Actor("ana", "coordinator", "Ana"), NOW, "Posted it."));
        // When
        Message failedAgain = seenTo.now(new Passage.Failed("No answer."));
        // Then
        assertThat(seenTo.need()).isEmpty();
        assertThat(failedAgain.need()).contains(Need.NOT_SENT);
    }

    @Test
    void aSecondArrivalIsNotedAndChangesNothingElse() {
        // Given
        Message once = with(new Passage.Arrived(List.of()));
        Message.Again again = new Message.Again(NOW, "<1@payer.example>", "mail", null, null);
        // When
        Message twice = once.cameAgain(again);
        // Then
        assertThat(twice.again()).containsExactly(again);
        assertThat(twice.sheet()).isEqualTo(once.sheet());
        assertThat(twice.need()).isEmpty();
    }

    @Test
    void theSameIdWithOtherWordsIsKeptAndLookedAt() {
        // Given
        Message.Again other = new Message.Again(NOW, "<1@payer.example>", "mail", "Denied.", List.of());
        // When
        Message twice = with(new Passage.Arrived(List.of())).cameAgainOtherwise(other);
        // Then
        assertThat(twice.need()).contains(Need.UNREADABLE);
        assertThat(twice.again().get(0).text()).isEqualTo("Denied.");
    }

    @Test
    void equalNoticesOfDifferentDaysAreTwoMessages() {
        // When
        List<String> hashes = Stream.of("Mon, 2 Mar 2026", "Tue, 3 Mar 2026")
                .map(written -> ContentHash.of(Channel.EMAIL, "um@payer.example", written, "Notice", "Text", List.of()))
                .toList();
        // Then
        assertThat(hashes.get(0)).isNotEqualTo(hashes.get(1));
    }

    @Test
    void partsThatRunTogetherAreToldApart() {
        assertThat(ContentHash.of(Channel.EHR, "a", "", "bc", "", List.of()))
                .isNotEqualTo(ContentHash.of(Channel.EHR, "ab", "", "c", "", List.of()));
    }
}
