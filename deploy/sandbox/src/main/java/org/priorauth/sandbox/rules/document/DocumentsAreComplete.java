package org.priorauth.sandbox.rules.document;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class DocumentsAreComplete extends Rule<PasRequest> {

    public DocumentsAreComplete() {
        super("document-mandatory", "Every DocumentReference has status, type, category, subject and content.",
                "PAS 2.2.1 profile-documentreference, US Core 7 DocumentReference", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(DocumentReference.class).filter(it -> !isComplete(it.value())).map(it -> it.path());
    }

    private static boolean isComplete(DocumentReference document) {
        return document.hasStatus() && document.hasType() && document.hasCategory() && document.hasSubject()
                && document.hasContent();
    }
}
