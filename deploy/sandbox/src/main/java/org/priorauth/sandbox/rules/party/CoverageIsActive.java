package org.priorauth.sandbox.rules.party;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class CoverageIsActive extends Rule<PasRequest> {

    public CoverageIsActive() {
        super("coverage-active", "The coverage is active and names beneficiary, relationship and one payor.",
                "PAS 2.2.1 profile-coverage, status, beneficiary, relationship, payor", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(Coverage.class).filter(it -> !isComplete(it.value())).map(it -> it.path());
    }

    private static boolean isComplete(Coverage coverage) {
        return coverage.getStatus() == CoverageStatus.ACTIVE && coverage.hasBeneficiary() && coverage.hasRelationship()
                && coverage.getPayor().size() == 1;
    }
}
