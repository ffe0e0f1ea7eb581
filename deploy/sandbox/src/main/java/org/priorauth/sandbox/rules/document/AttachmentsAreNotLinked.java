package org.priorauth.sandbox.rules.document;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class AttachmentsAreNotLinked extends Rule<PasRequest> {

    public AttachmentsAreNotLinked() {
        super("attachment-url", "No attachment is a link.",
                "PAS 2.2.1 profile-documentreference, content.attachment.url 0..0", IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(DocumentReference.class).flatMap(it -> it.each("content", DocumentReference::getContent))
                .filter(it -> it.value().getAttachment().hasUrl()).map(it -> it.child("attachment.url"));
    }
}
