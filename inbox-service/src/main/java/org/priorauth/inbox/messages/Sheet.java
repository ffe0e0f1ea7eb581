package org.priorauth.inbox.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Wire;

/**
 * What stands on a message. PHI.
 *
 * @param messageId as its channel calls it: an e-mail's Message-ID, a fax service's id, an EHR's own; absent where it has none
 * @param contentHash SHA-256 over what was said, hex; the same for what is the same
 * @param thread the messages that answer each other
 * @param refersTo the ids, in its channel's words, of the messages it answers
 * @param sender address or number; absent where the channel does not say
 * @param html what an HTML mail looks like, made harmless; absent where it is plain
 * @param at when it was received here, or written here
 */
public record Sheet(Channel channel, Direction direction, String messageId, String contentHash, UUID thread,
        List<String> refersTo, String sender, List<String> recipients, String subject, String text, String html,
        Instant at, List<Attachment> attachments) {

    public Sheet {
        refersTo = Wire.list(refersTo);
        recipients = Wire.list(recipients);
        attachments = Wire.list(attachments);
    }

    Sheet inThread(UUID next) {
        return new Sheet(channel, direction, messageId, contentHash, next, refersTo, sender, recipients, subject, text,
                html, at, attachments);
    }
}
