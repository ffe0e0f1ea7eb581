package org.priorauth.inbox.messages.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

/** One message, with the columns it is looked up by. */
@Entity
@Table(name = "message")
public class MessageRow extends StateRow {

    String channel;
    String direction;
    String messageId;
    String contentHash;
    String sender;
    UUID threadId;
    String state;
    String need;
    Instant at;
    /** What search looks in, see {@code V25__search.sql}. */
    String tokens;
    /** The authorization it belongs to, and who said so; see {@link org.priorauth.inbox.messages.Link}. */
    UUID authorizationId;
    String link;
    String meaning;
    /** Sender and receivers, one to a line. */
    String parties;
    /** What a later authorization may be recognised by, while it belongs to none. */
    String clues;
    /** What people have to do about it, JSON; and what that is looked up by, see {@code V40}. */
    String work;
    String workItems;

    public UUID threadId() {
        return threadId;
    }

    /** Nobody moves what the chain said. */
    public boolean ofTheChain() {
        return "by-chain".equals(link);
    }
}
