package org.priorauth.sandbox.pas;

import java.util.List;
import java.util.function.Predicate;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPayloadComponent;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.priorauth.sandbox.rules.Mandatory;
import org.priorauth.sandbox.rules.Rule;
import org.priorauth.sandbox.rules.RuleBook;

/** What an answer to a communicationRequest must bring. */
public final class CommunicationRules {

    public static final RuleBook<Communication> ANSWER = new RuleBook<>("Communication",
            List.of(List.of(rule("communication-status", "The communication is completed.", "Communication.status",
                    it -> it.getStatus() == CommunicationStatus.COMPLETED),
                    rule("communication-question", "It is based on the CommunicationRequest or about the Claim.",
                            "Communication.basedOn", it -> it.hasBasedOn() || it.hasAbout()),
                    rule("communication-payload", "It brings something; an attachment carries its data and is no link.",
                            "Communication.payload",
                            it -> it.hasPayload() && it.getPayload().stream().allMatch(CommunicationRules::brings)))));

    private CommunicationRules() {}

    private static boolean brings(CommunicationPayloadComponent payload) {
        if (payload.getContent() instanceof Attachment attachment) {
            return attachment.hasData() && !attachment.hasUrl();
        }
        return payload.hasContent();
    }

    private static Rule<Communication> rule(String id, String sentence, String expression,
            Predicate<Communication> met) {
        return new Mandatory<>(id, sentence,
                "FHIR R4 Communication; PAS 2.2.1 profile-documentreference for attachments",
                expression, met);
    }
}
