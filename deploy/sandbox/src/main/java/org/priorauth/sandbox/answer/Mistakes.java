package org.priorauth.sandbox.answer;

import org.hl7.fhir.r4.model.ClaimResponse.ErrorComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Rejection;

/** ClaimResponse.error: a code of X12 901 and, where the payer says it, the place as X12 element and as FHIRPath. */
final class Mistakes {

    // X12 889: please correct and resubmit
    private static final String CORRECT_AND_RESUBMIT = "C";

    private Mistakes() {}

    static ErrorComponent error(Rejection.Mistake mistake) {
        ErrorComponent error = new ErrorComponent(Written.concept(Urls.X12_REJECT_REASON, mistake.code()));
        mistake.place().ifPresent(it -> located(error, it));
        error.addExtension(Urls.PAS + "extension-errorFollowupAction",
                Written.concept(Urls.X12_FOLLOW_UP, CORRECT_AND_RESUBMIT));
        return error;
    }

    private static void located(ErrorComponent error, Rejection.Place place) {
        Extension element = error.addExtension().setUrl(Urls.PAS + "extension-errorElement");
        element.addExtension("error", new StringType(place.element()));
        error.addExtension(Urls.PAS + "extension-errorPath", new StringType(place.path()));
    }
}
