package org.priorauth.sandbox.rules.claim;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class MessagesAreText extends Rule<PasRequest> {

    public MessagesAreText() {
        super("free-form-message", "A free-form message is a string without timing.",
                "PAS 2.2.1 profile-claim, slice MessageText", IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.supportingInfo()
                .filter(it -> Coded.in(it.value().getCategory(), Urls.PAS_CODES, Set.of("freeFormMessage")))
                .filter(it -> !it.value().hasValueStringType() || it.value().hasTiming()).map(it -> it.path());
    }
}
