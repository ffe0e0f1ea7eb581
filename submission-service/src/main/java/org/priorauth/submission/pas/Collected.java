package org.priorauth.submission.pas;

import java.time.Instant;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** A Bundle of type collection, entry by entry; the first one is the Claim (PAS 2.2.1). */
final class Collected {

    private final Bundle bundle;

    Collected(String profile, String reference, Instant at) {
        this.bundle = Pas.profiled(new Bundle(), profile);
        bundle.setType(Bundle.BundleType.COLLECTION).setIdentifier(Parties.identifier(Pas.URNS, reference))
                .setTimestampElement(Dates.instant(at));
    }

    Collected with(Resource resource) {
        bundle.addEntry().setFullUrl(Known.url(resource.getIdElement().getIdPart())).setResource(resource);
        return this;
    }

    Bundle bundle() {
        return bundle;
    }
}
