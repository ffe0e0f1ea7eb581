package org.priorauth.sandbox.rules.claim;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.sandbox.request.At;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class PartiesAreOfTheirKind extends Rule<PasRequest> {

    private static final Class<?>[] PROVIDERS = {Organization.class, PractitionerRole.class};

    public PartiesAreOfTheirKind() {
        super("reference-kind", "The patient is a Patient, the insurer an Organization, the provider and the care team "
                + "Organizations or PractitionerRoles, the coverage a Coverage.",
                "PAS 2.2.1 profile-claim, target profiles of patient, insurer, provider, "
                        + "careTeam.provider, insurance.coverage",
                IssueType.INVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        At<Claim> claim = request.claim();
        Stream<String> parties = Stream.of(
                leadsTo(request, claim.value().getPatient(), claim.child("patient"), Patient.class),
                leadsTo(request, claim.value().getInsurer(), claim.child("insurer"), Organization.class),
                leadsTo(request, claim.value().getProvider(), claim.child("provider"), PROVIDERS)).flatMap(it -> it);
        Stream<String> team = claim.each("careTeam", Claim::getCareTeam)
                .flatMap(it -> leadsTo(request, it.value().getProvider(), it.child("provider"), PROVIDERS));
        Stream<String> coverages = claim.each("insurance", Claim::getInsurance)
                .flatMap(it -> leadsTo(request, it.value().getCoverage(), it.child("coverage"), Coverage.class));
        return Stream.of(parties, team, coverages).flatMap(it -> it);
    }

    /** A reference that leads nowhere is the business of another rule. */
    private static Stream<String> leadsTo(PasRequest request, Reference reference, String path, Class<?>... kinds) {
        boolean right = request.inside().target(request.claim().value(), reference)
                .map(target -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(target))).orElse(true);
        return unless(right, path);
    }
}
