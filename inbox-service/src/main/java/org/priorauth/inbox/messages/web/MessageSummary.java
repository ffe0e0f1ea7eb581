package org.priorauth.inbox.messages.web;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Need;
import org.priorauth.inbox.messages.Sheet;
import org.priorauth.inbox.messages.store.Messages;

/** One line of the list of messages. */
@Schema(name = "MessageSummary")
public record MessageSummary(UUID id,
        @Schema(description = "email, fax, portal, phone or ehr") String channel,
        @Schema(description = "in or out, seen from the clinic") String direction,
        @Schema(description = "arrived, turned-away, noted, waiting, handed, sent, doubtful, failed, at-portal or filed") String state,
        @Schema(description = "What a person has to do about it: turned-away, unreadable, not-sent, doubtful or portal;"
                + " absent where there is nothing") String need,
        UUID thread, String sender, String subject, Instant at, int attachments) {

    static MessageSummary from(UUID id, Message message) {
        Sheet sheet = message.sheet();
        return new MessageSummary(id, sheet.channel().toString(), sheet.direction().toString(),
                Messages.name(message.passage()), message.need().map(Need::toString).orElse(null), sheet.thread(),
                sheet.sender(), sheet.subject(), sheet.at(), sheet.attachments().size());
    }
}
