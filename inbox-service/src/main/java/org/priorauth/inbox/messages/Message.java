package org.priorauth.inbox.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/**
 * One message.
 *
 * @param again its further arrivals, which are no further messages
 * @param understood what is made of it; absent until it was read
 * @param settled by whom what it needed was done; absent while it is to be done
 */
public record Message(Sheet sheet, Passage passage, List<Again> again, Settled settled, Understood understood) {

    /**
     * It came once more.
     *
     * @param text what it said then, where it was something else; absent where it was the same
     * @param attachments what came with it then, where it said something else
     */
    public record Again(Instant at, String messageId, String by, String text, List<Attachment> attachments) {

        public Again {
            attachments = Wire.list(attachments);
        }
    }

    /** A person has seen to it. */
    public record Settled(Actor by, Instant at, String note) {}

    public Message {
        again = Wire.list(again);
    }

    public static Message of(Sheet sheet, Passage passage) {
        return new Message(sheet, passage, List.of(), null, null);
    }

    public Message cameAgain(Again arrival) {
        return new Message(sheet, passage, Stream.concat(again.stream(), Stream.of(arrival)).toList(), settled,
                understood);
    }

    /** The same id from the same sender, but other words: both are kept, and a person looks. */
    public Message cameAgainOtherwise(Again arrival) {
        Passage marked = passage instanceof Passage.Arrived arrived
                ? arrived.remarking(List.of("It came again under the same id, saying something else."))
                : passage;
        return now(marked).cameAgain(arrival);
    }

    /** A move of its passage; what it needs now, if anything, is to be done anew. */
    public Message now(Passage next) {
        return new Message(sheet, next, again, null, understood);
    }

    public Message settled(Settled how) {
        return new Message(sheet, passage, again, how, understood);
    }

    /** Its papers were read. What could not be read needs a person. */
    public Message read(Understood made, List<String> remarks) {
        Passage next = passage instanceof Passage.Arrived arrived ? arrived.remarking(remarks) : passage;
        return new Message(sheet, next, again, settled, made);
    }

    /** What a person has to do about it. */
    public Optional<Need> need() {
        return settled == null ? needOf(passage) : Optional.empty();
    }

    private static Optional<Need> needOf(Passage passage) {
        if (passage instanceof Passage.Arrived arrived) {
            return arrived.remarks().isEmpty() ? Optional.empty() : Optional.of(Need.UNREADABLE);
        }
        if (passage instanceof Passage.TurnedAway) {
            return Optional.of(Need.TURNED_AWAY);
        }
        if (passage instanceof Passage.Doubtful) {
            return Optional.of(Need.DOUBTFUL);
        }
        if (passage instanceof Passage.Failed) {
            return Optional.of(Need.NOT_SENT);
        }
        return passage instanceof Passage.AtPortal ? Optional.of(Need.PORTAL) : Optional.empty();
    }
}
