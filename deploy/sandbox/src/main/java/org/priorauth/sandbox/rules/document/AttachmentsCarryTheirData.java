package org.priorauth.sandbox.rules.document;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class AttachmentsCarryTheirData extends Rule<PasRequest> {

    public AttachmentsCarryTheirData() {
        super("attachment-data", "Every attachment carries its bytes in data, in base64.",
                "PAS 2.2.1 profile-documentreference, content.attachment.data 1..1", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(DocumentReference.class)
                .flatMap(it -> it.each("content", DocumentReference::getContent))
                .filter(it -> it.value().getAttachment().getDataElement().isEmpty()
                        || it.value().getAttachment().getData().length == 0)
                .map(it -> it.child("attachment.data"));
    }
}
