package org.priorauth.sandbox.rules.bundle;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class DocumentsAreCited extends Rule<PasRequest> {

    public DocumentsAreCited() {
        super("document-cited", "Every DocumentReference is one the Claim points to in supportingInfo.",
                "PAS 2.2.1 spec-20", IssueType.BUSINESSRULE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        Set<Resource> cited = Stream.concat(Stream.of(request.claim()), request.prior().stream())
                .flatMap(claim -> claim.value().getSupportingInfo().stream().filter(it -> it.hasValueReference())
                        .flatMap(it -> request.inside().target(claim.value(), it.getValueReference()).stream()))
                .collect(Collectors.toSet());
        return request.all(DocumentReference.class).filter(it -> !cited.contains(it.value())).map(it -> it.path());
    }
}
