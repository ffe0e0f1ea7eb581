package org.priorauth.sandbox.answer;

import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Case;

/** The document the payer asks for: a progress note, by its LOINC code as PAS wants it in contentString. */
final class Question {

    static final String PROGRESS_NOTE = "11506-3";
    private static final String PROGRESS_REPORT = "09";

    private final Case known;

    Question(Case known) {
        this.known = known;
    }

    String url() {
        return "urn:uuid:" + known.questionId();
    }

    CommunicationRequest asked() {
        CommunicationRequest request = new CommunicationRequest().setStatus(CommunicationRequestStatus.ACTIVE);
        request.setId(known.questionId().toString());
        request.getMeta().addProfile(Urls.PAS + "profile-communicationrequest");
        request.addExtension(Urls.PAS + "extension-serviceLineNumber",
                new PositiveIntType(known.filing().lines().get(0).sequence()));
        request.addIdentifier().setSystem("urn:priorauth:sandbox:question").setValue(known.questionId().toString());
        request.addCategory(Written.concept(Urls.X12_REPORT_TYPE, PROGRESS_REPORT));
        request.addPayload().setContent(new StringType(PROGRESS_NOTE));
        request.setRequester(new Reference(known.filing().parties().insurer()));
        return request;
    }
}
