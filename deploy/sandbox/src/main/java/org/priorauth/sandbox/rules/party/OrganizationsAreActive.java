package org.priorauth.sandbox.rules.party;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class OrganizationsAreActive extends Rule<PasRequest> {

    public OrganizationsAreActive() {
        super("organization-active", "Every Organization is active and has a name.",
                "PAS 2.2.1 profile-insurer, profile-requestor, profile-organization", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.all(Organization.class).filter(it -> !it.value().getActive() || !it.value().hasName())
                .map(it -> it.path());
    }
}
