package org.priorauth.inbox.messages.store;

import java.util.List;
import java.util.UUID;

import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.Passage;

/**
 * What a person wants to send. PHI.
 *
 * @param answers the message it answers; null where it answers none
 * @param start where its way begins: it waits to be sent, or is to be carried into a portal
 */
public record Draft(Channel channel, List<String> to, String subject, String text, List<Attachment> papers,
        UUID answers, Passage start) {}
