package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Wire;

/** What is sent, noted or handed over. Which members a channel wants stands with each. */
@Schema(name = "NewMessage")
public record NewMessage(
        @Schema(description = "ehr (from an EHR), phone (a note of a call), portal, email or fax", required = true) String channel,
        @Schema(description = "ehr: the EHR's own id; the same id is the same message") String messageId,
        @Schema(description = "ehr: the ids of the messages it answers") List<String> refersTo,
        @Schema(description = "email: required") String subject,
        @Schema(description = "email: required; ehr: required where there are no documents") String text,
        @Schema(description = "email: addresses; fax: one number, +15550100") List<String> to,
        @Schema(description = "email, fax: the message it answers") UUID answers,
        @Schema(description = "email, fax, portal, phone: the authorization it is about. Left out: that of the message it"
                + " answers; ehr: always left out") UUID authorizationId,
        @Schema(description = "Papers uploaded before; fax and portal: at least one") List<UUID> documents,
        @Schema(description = "phone: what came of the call; required") String outcome,
        @Schema(description = "phone: the number that the other side gave") String reference,
        @Schema(description = "phone: who or which number was called or called") String with,
        @Schema(description = "portal: where to carry the papers, an https address; required") String link) {

    public NewMessage {
        refersTo = Wire.list(refersTo);
        to = Wire.list(to);
        documents = Wire.list(documents);
    }
}
