package org.priorauth.sandbox.rules.party;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.MemberId;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class MemberIsNamed extends Rule<PasRequest> {

    public MemberIsNamed() {
        super("coverage-member-id",
                "The coverage has exactly one identifier of type MB, and the member id stands there or in "
                        + "subscriberId.",
                "PAS 2.2.1 profile-coverage, Coverage.identifier:memberid 1..1; spec-53", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(Coverage.class).filter(it -> !namesMember(it.value())).map(it -> it.child("identifier"));
    }

    private static boolean namesMember(Coverage coverage) {
        return coverage.getIdentifier().stream().filter(MemberId::isMemberId).count() == 1
                && MemberId.of(coverage).findFirst().isPresent();
    }
}
