package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class ClaimComesFirst extends Rule<PasRequest> {

    public ClaimComesFirst() {
        super("claim-first", "The first entry is the Claim.",
                "PAS 2.2.1 spec-12; profile-pas-request-bundle, invariant ClaimFirst", IssueType.STRUCTURE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(request.bundle().getEntryFirstRep().getResource() instanceof Claim, "Bundle.entry[0].resource");
    }
}
