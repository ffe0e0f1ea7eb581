package org.priorauth.sandbox.rules.claim;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class InformationIsCategorised extends Rule<PasRequest> {

    public InformationIsCategorised() {
        super("supporting-info-category", "Every supportingInfo has a category of PAS.",
                "PAS 2.2.1 profile-claim, value set PASSupportingInfoType", IssueType.CODEINVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.supportingInfo().filter(it -> !Coded.in(it.value().getCategory(), Urls.PAS_CODES, CATEGORIES))
                .map(it -> it.child("category"));
    }

    private static final Set<String> CATEGORIES = Set.of("patientEvent", "admissionDates", "dischargeDates",
            "additionalInformation", "freeFormMessage");
}
