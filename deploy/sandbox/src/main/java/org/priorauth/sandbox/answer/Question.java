package org.priorauth.sandbox.answer;

import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Case;

/** A document the payer asks for, by its LOINC code as PAS wants it in contentString; one document each. */
final class Question {

    static final String PROGRESS_NOTE = "11506-3";
    static final String CONSULTATION_NOTE = "34117-2";
    private static final String PROGRESS_REPORT = "09";

    private final Case known;

    Question(Case known) {
        this.known = known;
    }

    CommunicationRequest asked() {
        return asked(1, PROGRESS_NOTE);
    }

    /** With the day by which the payer wants it, which PAS has no element of its own for. */
    CommunicationRequest due(int number, String loinc) {
        return asked(number, loinc).setOccurrence(new DateTimeType(Asks.due(known).toString()));
    }

    private CommunicationRequest asked(int number, String loinc) {
        String id = known.questionId(number).toString();
        CommunicationRequest request = new CommunicationRequest().setStatus(CommunicationRequestStatus.ACTIVE);
        request.setId(id);
        request.getMeta().addProfile(Urls.PAS + "profile-communicationrequest");
        request.addExtension(Urls.PAS + "extension-serviceLineNumber",
                new PositiveIntType(known.filing().lines().get(0).sequence()));
        request.addIdentifier().setSystem(Asks.QUESTION).setValue(id);
        request.addCategory(Written.concept(Urls.X12_REPORT_TYPE, PROGRESS_REPORT));
        request.addPayload().setContent(new StringType(loinc));
        request.setRequester(new Reference(known.filing().parties().insurer()));
        return request;
    }
}
