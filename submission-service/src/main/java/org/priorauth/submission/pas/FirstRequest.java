package org.priorauth.submission.pas;

import org.hl7.fhir.r4.model.Bundle;

/** profile-pas-request-bundle: the Claim, and every resource it leads to, once. */
final class FirstRequest {

    static final String PROFILE = "profile-pas-request-bundle";

    private FirstRequest() {}

    static Bundle bundle(Request request) {
        Known known = new Known(request.authorization());
        Parties parties = new Parties(request);
        Collected all = new Collected(PROFILE, request.intent().reference(), request.intent().at())
                .with(new ClaimOf(request).claim())
                .with(parties.patient()).with(CoverageOf.of(request)).with(parties.insurer()).with(parties.clinic());
        if (CoverageOf.isDependent(request)) {
            all.with(parties.subscriber());
        }
        if (parties.hasClinician()) {
            all.with(parties.role()).with(parties.clinician());
        }
        new Orders(request).all().forEach(all::with);
        request.documents().forEach(document -> all.with(Papers.document(document, known.to(Parties.PATIENT))));
        return all.bundle();
    }
}
