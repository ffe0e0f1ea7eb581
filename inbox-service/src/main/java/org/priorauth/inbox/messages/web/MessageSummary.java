package org.priorauth.inbox.messages.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Need;
import org.priorauth.inbox.messages.Sheet;
import org.priorauth.inbox.messages.Understood;
import org.priorauth.inbox.messages.store.Messages;

/** One line of the list of messages. */
@Schema(name = "MessageSummary")
public record MessageSummary(UUID id,
        @Schema(description = "email, fax, portal, phone, ehr, or chain for what payer and clinic say through it") String channel,
        @Schema(description = "in or out, seen from the clinic") String direction,
        @Schema(description = "arrived, turned-away, noted, waiting, handed, sent, doubtful, failed, at-portal or filed") String state,
        @Schema(description = "What a person has to do about it: turned-away, unreadable, not-sent, doubtful or portal;"
                + " absent where there is nothing") String need,
        UUID thread, String sender, String subject, Instant at, int attachments,
        @Schema(description = "The authorization it belongs to; absent where it belongs to none") UUID authorizationId,
        @Schema(description = "by-itself, by-person, by-chain, proposed, taken-off or none") String link,
        @Schema(description = "What it seems to say: approval, denial, information-request, peer-to-peer-offer,"
                + " acknowledgement or other; absent until it was read") String meaning,
        @Schema(description = "A person confirmed what it says") boolean confirmed) {

    static MessageSummary from(UUID id, Message message) {
        Sheet sheet = message.sheet();
        return new MessageSummary(id, sheet.channel().toString(), sheet.direction().toString(),
                Messages.name(message.passage()), message.need().map(Need::toString).orElse(null), sheet.thread(),
                sheet.sender(), sheet.subject(), sheet.at(), sheet.attachments().size(),
                message.authorization().orElse(null), LinkView.state(message), meaning(message),
                message.confirmed() != null);
    }

    private static String meaning(Message message) {
        return Optional.ofNullable(message.understood()).map(Understood::reading)
                .flatMap(reading -> reading.kind().known()).map(Object::toString).orElse(null);
    }
}
