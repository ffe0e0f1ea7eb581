package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class EntriesArePlain extends Rule<PasRequest> {

    public EntriesArePlain() {
        super("entry-plain", "No entry says search, request or response: a collection is no transaction.",
                "PAS 2.2.1 profile-pas-request-bundle, Bundle.entry.search, request, response 0..0",
                IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.entries().flatMap(entry -> Stream.concat(Stream.concat(
                unless(!entry.value().hasSearch(), entry.child("search")),
                unless(!entry.value().hasRequest(), entry.child("request"))),
                unless(!entry.value().hasResponse(), entry.child("response"))));
    }
}
