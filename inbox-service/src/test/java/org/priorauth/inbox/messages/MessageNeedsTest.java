package org.priorauth.inbox.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.domain.work.Need;
import org.priorauth.inbox.matching.Match;
import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.meaning.Kind;
import org.priorauth.inbox.meaning.Meanings;

/** What a message needs of people follows from the message alone. */
class MessageNeedsTest {

    private static final Instant NOW = Instant.parse("2026-03-20T15:00:00Z");
    private static final UUID CASE = new UUID(7, 7);
    private static final Actor ANA = new Actor("ana", "coordinator", "Ana Ruiz");
    private static final Match PROPOSED = new Match.Proposed(List.of(new Match.Proposal(CASE, 40, List.of())));

    private static Message came(String sender, String text, Match match) {
        Sheet sheet = new Sheet(Channel.EMAIL, Direction.IN, "<1@payer.example>", "hash", new UUID(0, 1), List.of(),
                sender, List.of("pa@clinic.example"), "Your request", text, null, NOW, List.of());
        Seen seen = new Seen("email", Optional.of(sender), List.of(), "Your request", text, NOW);
        return Message.of(sheet, new Passage.Arrived(List.of()))
                .read(new Understood(match, new Meanings().read(seen), List.of()), List.of());
    }

    private static List<String> kinds(Message message) {
        return MessageNeeds.of(message, NOW).stream().map(Need::kind).toList();
    }

    @Test
    void whatMayBelongSomewhereIsToBeFiledUntilAPersonSaysWhere() {
        // Given
        Message unsure = came("pa@payer.example", "Hello.", PROPOSED);
        Message off = unsure.linked(new Link.TakenOff(null, ANA, NOW, null));
        // When
        List<List<String>> needs = List.of(kinds(unsure), kinds(off),
                kinds(came("news@payer.example", "Hello.", new Match.Unknown())),
                kinds(came("pa@payer.example", "Your request is denied.", new Match.Unknown())));
        // Then
        assertThat(needs).containsExactly(List.of("message-to-file"), List.of(), List.of(),
                List.of("message-to-file"));
    }

    @Test
    void aPayersWordThatIsFiledIsToBeConfirmedInTime() {
        // Given
        Message asked = came("pa@payer.example", "Please send the notes by March 27, 2026.", PROPOSED)
                .linked(new Link.ByPerson(CASE, ANA, NOW, null));
        Message confirmed = asked.confirmed(new Confirmation(ANA, NOW, CASE,
                new ConfirmedFigures(Kind.INFORMATION_REQUEST, null, null, null, null, null, null, null)));
        // When
        List<Need> needs = MessageNeeds.of(asked, NOW);
        // Then
        assertThat(needs).extracting(Need::kind).containsExactly("reading-to-confirm");
        assertThat(needs.get(0).dueAt()).isEqualTo(Instant.parse("2026-03-28T00:00:00Z"));
        assertThat(kinds(confirmed)).isEmpty();
    }

    @Test
    void whatWasNotDeliveredIsWorkAndASecondFailureIsAnother() {
        // Given
        Message out = Message.of(came("pa@clinic.example", "Hello.", new Match.Unknown()).sheet(),
                new Passage.Failed("Busy."));
        Message again = out.now(new Passage.Waiting(0)).now(new Passage.Failed("Busy."));
        // When
        List<Need> first = MessageNeeds.of(out, NOW);
        List<Need> second = MessageNeeds.of(again, NOW);
        // Then
        assertThat(first).extracting(Need::reason).containsExactly("It was not delivered. Busy.");
        assertThat(first.get(0).revision()).isNotEqualTo(second.get(0).revision());
    }
}
