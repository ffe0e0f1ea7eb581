package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

/** The clinic's own number for the intent: X12 TRN02 and TRN03. */
public final class ClaimIsIdentified extends Rule<PasRequest> {

    private final int most;

    public ClaimIsIdentified(int most) {
        super("claim-identifier", "The Claim has one identifier or two (an inquiry one), each with system and value.",
                "PAS 2.2.1 profile-claim, Claim.identifier 1..2; profile-claim-inquiry 1..1; profile-identifier",
                IssueType.REQUIRED);
        this.most = most;
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        int count = request.claim().value().getIdentifier().size();
        return Stream.concat(unless(count >= 1 && count <= most, request.claim().child("identifier")),
                request.claim().each("identifier", Claim::getIdentifier)
                        .filter(it -> !it.value().hasSystem() || !it.value().hasValue()).map(it -> it.path()));
    }
}
