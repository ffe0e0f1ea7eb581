package org.priorauth.sandbox.rules.party;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class PractitionersAreNamed extends Rule<PasRequest> {

    public PractitionersAreNamed() {
        super("practitioner-named",
                "Every Practitioner has an identifier and a family name, and every PractitionerRole a "
                        + "practitioner.",
                "PAS 2.2.1 profile-practitioner, profile-practitionerrole", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return Stream.concat(
                request.all(Practitioner.class).filter(it -> !it.value().hasIdentifier()
                        || it.value().getName().stream().noneMatch(HumanName::hasFamily)).map(it -> it.path()),
                request.all(PractitionerRole.class).filter(it -> !it.value().hasPractitioner())
                        .map(it -> it.child("practitioner")));
    }
}
