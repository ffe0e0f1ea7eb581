package org.priorauth.submission.pas;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Resource;

/** profile-claim-inquiry: the identifier of the claim, and whose it is; no line, no diagnosis, no paper. */
final class InquiryRequest {

    private static final Set<String> WHOSE = Set.of("Patient", "Coverage", "Organization");

    private InquiryRequest() {}

    static Bundle bundle(Bundle asked, UUID id, Instant at) {
        Collected all = new Collected("profile-pas-inquiry-request-bundle", Known.url(id.toString()), at)
                .with(claim((Claim) asked.getEntryFirstRep().getResource(), id, at));
        asked.getEntry().stream().map(BundleEntryComponent::getResource).filter(InquiryRequest::saysWhose)
                .forEach(all::with);
        return all.bundle();
    }

    private static Claim claim(Claim asked, UUID id, Instant at) {
        Claim claim = Pas.profiled(new Claim(), "profile-claim-inquiry");
        claim.setId(Known.resource(id).toString());
        claim.addIdentifier(asked.getIdentifierFirstRep().copy());
        claim.setStatus(asked.getStatus()).setUse(asked.getUse()).setType(asked.getType().copy())
                .setPatient(asked.getPatient().copy()).setInsurer(asked.getInsurer().copy())
                .setProvider(asked.getProvider().copy()).setPriority(asked.getPriority().copy())
                .setCreatedElement(Dates.time(at));
        claim.addInsurance(asked.getInsuranceFirstRep().copy());
        return claim;
    }

    private static boolean saysWhose(Resource resource) {
        return WHOSE.contains(resource.fhirType());
    }
}
