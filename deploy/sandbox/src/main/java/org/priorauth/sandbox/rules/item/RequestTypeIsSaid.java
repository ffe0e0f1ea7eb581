package org.priorauth.sandbox.rules.item;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class RequestTypeIsSaid extends Rule<PasRequest> {

    public RequestTypeIsSaid() {
        super("item-request-type", "Every item says once what kind of review it asks for: AR, HS, IN or SC.",
                "PAS 2.2.1 profile-claim, Claim.item.extension:requestType 1..1 (X12 1525)", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items().filter(it -> !Coded.once(it.value(), Urls.REQUEST_TYPE, Urls.X12_REQUEST_TYPE, TYPES))
                .map(it -> it.path() + ".extension");
    }

    private static final Set<String> TYPES = Set.of("AR", "HS", "IN", "SC");
}
