package org.priorauth.inbox.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/**
 * One message.
 *
 * @param again its further arrivals, which are no further messages
 * @param understood what is made of it; absent until it was read
 * @param settled by whom what it needed was done; absent while it is to be done
 * @param link where it belongs; absent while nobody and nothing has said so
 * @param confirmed what a person confirmed of its reading; absent until then
 * @param edition counts its changes; what If-Match is held against
 * @param moved its edition when its passage last moved
 */
public record Message(Sheet sheet, Passage passage, List<Again> again, Settled settled, Understood understood,
        Link link, Confirmation confirmed, int edition, int moved) {

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
        return new Message(sheet, passage, List.of(), null, null, null, null, 0, 0);
    }

    public Message cameAgain(Again arrival) {
        return new Message(sheet, passage, Stream.concat(again.stream(), Stream.of(arrival)).toList(), settled,
                understood, link, confirmed, edition + 1, moved);
    }

    /** The same id from the same sender, but other words: both are kept, and a person looks. */
    public Message cameAgainOtherwise(Again arrival) {
        return remarked("It came again under the same id, saying something else.").cameAgain(arrival);
    }

    /** Something a person must know of it. */
    public Message remarked(String remark) {
        return now(passage instanceof Passage.Arrived arrived ? arrived.remarking(List.of(remark)) : passage);
    }

    /** A move of its passage; what it needs now, if anything, is to be done anew. */
    public Message now(Passage next) {
        return new Message(sheet, next, again, null, understood, link, confirmed, edition + 1, edition + 1);
    }

    public Message settled(Settled how) {
        return new Message(sheet, passage, again, how, understood, link, confirmed, edition + 1, moved);
    }

    /** It is to be seen to after all. */
    public Message unsettled() {
        return settled(null);
    }

    /** Its papers were read. What could not be read needs a person. */
    public Message read(Understood made, List<String> remarks) {
        Passage next = passage instanceof Passage.Arrived arrived ? arrived.remarking(remarks) : passage;
        return new Message(sheet, next, again, settled, made, link, confirmed, edition + 1, moved);
    }

    /** What was confirmed of it was confirmed of the case it belonged to. */
    public Message linked(Link next) {
        boolean stands = confirmed != null && Link.target(next).filter(confirmed.authorization()::equals).isPresent();
        return new Message(sheet, passage, again, settled, understood, next, stands ? confirmed : null, edition + 1,
                moved);
    }

    /** A person says with which messages it goes. */
    public Message inThread(UUID thread) {
        return new Message(sheet.inThread(thread), passage, again, settled, understood, link, confirmed, edition + 1,
                moved);
    }

    public Message confirmed(Confirmation by) {
        return new Message(sheet, passage, again, settled, understood, link, by, edition + 1, moved);
    }

    /** The authorization it belongs to. */
    public Optional<UUID> authorization() {
        return Link.target(link);
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
