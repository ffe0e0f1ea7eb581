package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Confirmation;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Sheet;

/** One message, whole. */
@Schema(name = "MessageView")
public record MessageView(MessageSummary summary,
        @Schema(description = "As its channel calls it") String messageId,
        List<String> refersTo, List<String> recipients,
        @Schema(description = "The whole text, plain") String text,
        @Schema(description = "As an HTML mail looks, made harmless: no scripts, nothing from elsewhere") String html,
        List<Attachment> attachments, WayView way, List<Message.Again> again, Message.Settled settled,
        @Schema(description = "Which authorizations it may be about, the likeliest first; absent until it was read") List<AboutView> about,
        @Schema(description = "What it seems to say; absent until it was read") SaysView says,
        @Schema(description = "Where it belongs") LinkView link,
        @Schema(description = "What a person confirmed of it, and when; absent until then") Confirmation confirmed,
        @Schema(description = "Counts its changes; send it as If-Match with a change") int edition) {

    static MessageView from(UUID id, Message message) {
        Sheet sheet = message.sheet();
        return new MessageView(MessageSummary.from(id, message), sheet.messageId(), sheet.refersTo(),
                sheet.recipients(), sheet.text(), sheet.html(), sheet.attachments(), WayView.from(message.passage()),
                message.again(), message.settled(),
                AboutView.from(message.understood()), SaysView.from(message.understood()),
                LinkView.from(message), message.confirmed(), message.edition());
    }
}
