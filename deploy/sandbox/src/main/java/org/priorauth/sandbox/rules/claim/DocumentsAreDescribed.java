package org.priorauth.sandbox.rules.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class DocumentsAreDescribed extends Rule<PasRequest> {

    public DocumentsAreDescribed() {
        super("document-information",
                "Additional information says its report type in documentInformation, refers to its "
                        + "resource and has no timing.",
                "PAS 2.2.1 profile-claim, slice AdditionalInformation; extension-documentInformation, "
                        + "reportTypeCode 1..1",
                IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.supportingInfo()
                .filter(it -> Coded.in(it.value().getCategory(), Urls.PAS_CODES, Set.of("additionalInformation")))
                .filter(it -> !isDescribed(it.value()) || !it.value().hasValueReference() || it.value().hasTiming())
                .map(it -> it.path());
    }

    private static boolean isDescribed(SupportingInformationComponent it) {
        List<Extension> descriptions = it.getExtensionsByUrl(Urls.DOCUMENT_INFORMATION);
        return descriptions.size() == 1 && descriptions.get(0).hasExtension("reportTypeCode");
    }
}
