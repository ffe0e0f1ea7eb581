package org.priorauth.inbox.fax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.Direction;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.Sheet;

/** News of a fax, whenever it comes. */
class FaxMovesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Cause CAUSE = new Cause("riverside", new UUID(0, 1), Actor.service("fax"), NOW, "x", null,
            null, null);

    private static Step<Message> after(Passage passage, FaxState news) {
        Message fax = Message
                .of(new Sheet(Channel.FAX, Direction.OUT, "<1@x>", "hash", new UUID(0, 1), List.of(), "ana",
                        List.of("+15550100"), null, null, null, NOW, List.of()), passage);
        return FaxMoves.after(fax, news, "f-1", CAUSE);
    }

    @Test
    void newsThatIsFasterThanTheAnswerToTheHandingOverCounts() {
        // When
        Step<Message> step = after(new Passage.Waiting(0), new FaxState.Delivered());
        // Then
        assertThat(step.state().orElseThrow().passage()).isEqualTo(new Passage.Sent("f-1", NOW));
        assertThat(step.dropped()).containsExactly("send-fax", "ask-after-fax");
    }

    @Test
    void newsThatComesAfterADoubtEndsIt() {
        assertThat(after(new Passage.Doubtful("Lost."), new FaxState.Failed("Busy.")).state().orElseThrow().passage())
                .isEqualTo(new Passage.Failed("Busy."));
    }

    @Test
    void whatWasDeliveredStaysDelivered() {
        // Given
        Passage.Sent sent = new Passage.Sent("f-1", NOW.minusSeconds(60));
        // When
        Step<Message> step = after(sent, new FaxState.Failed("Busy."));
        // Then
        assertThat(step.state().orElseThrow().passage()).isEqualTo(sent);
        assertThat(step.dropped()).isEmpty();
    }
}
