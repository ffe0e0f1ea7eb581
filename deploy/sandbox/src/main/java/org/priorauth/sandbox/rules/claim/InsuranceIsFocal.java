package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class InsuranceIsFocal extends Rule<PasRequest> {

    public InsuranceIsFocal() {
        super("insurance-focal", "There is an insurance; every insurance is focal and names its coverage.",
                "PAS 2.2.1 profile-claim, Claim.insurance 1..*, insurance.focal true, insurance.coverage "
                        + "1..1",
                IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return Stream.concat(unless(request.claim().value().hasInsurance(), request.claim().child("insurance")),
                request.claim().each("insurance", Claim::getInsurance)
                        .flatMap(it -> Stream.concat(unless(it.value().getFocal(), it.child("focal")),
                                unless(it.value().getCoverage().hasReference(), it.child("coverage")))));
    }
}
