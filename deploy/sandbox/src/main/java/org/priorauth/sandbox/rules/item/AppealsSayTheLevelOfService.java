package org.priorauth.sandbox.rules.item;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class AppealsSayTheLevelOfService extends Rule<PasRequest> {

    public AppealsSayTheLevelOfService() {
        super("appeal-level-of-service", "An immediate appeal says the level of service, on the item or on the Claim.",
                "PAS 2.2.1 profile-claim, invariant ImmediateLevelOfCare", IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items()
                .filter(it -> Coded.once(it.value(), Urls.CERTIFICATION_TYPE, Urls.X12_CERTIFICATION_TYPE, Set.of("1")))
                .filter(it -> !it.value().hasExtension(Urls.LEVEL_OF_SERVICE)
                        && !request.claim().value().hasExtension(Urls.LEVEL_OF_SERVICE))
                .map(it -> it.path());
    }
}
