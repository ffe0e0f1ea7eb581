package org.priorauth.sandbox.answer;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.priorauth.sandbox.fhir.Urls;

/** Takes from an answer what PAS 2 brought, as payers in the wild were seen to write it: a decision in words alone. */
final class OldProfile {

    private static final String VERSION = "|1.1.0";

    private OldProfile() {}

    static void rewrite(Bundle answer) {
        ClaimResponse response = (ClaimResponse) answer.getEntryFirstRep().getResource();
        answer.getMeta().getProfile().get(0).setValue(Urls.PAS + "profile-pas-response-bundle" + VERSION);
        response.getMeta().getProfile().get(0).setValue(Urls.PAS + "profile-claimresponse" + VERSION);
        response.setDisposition("Approved. Reference " + response.getIdentifierFirstRep().getValue() + ".");
        response.getExtension().clear();
        response.getItem().forEach(OldProfile::withoutReview);
    }

    private static void withoutReview(ItemComponent item) {
        item.getExtension().clear();
        item.getAdjudication().forEach(it -> it.getExtension().clear());
    }
}
