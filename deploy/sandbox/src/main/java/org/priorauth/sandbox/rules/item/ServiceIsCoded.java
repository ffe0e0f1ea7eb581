package org.priorauth.sandbox.rules.item;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class ServiceIsCoded extends Rule<PasRequest> {

    public ServiceIsCoded() {
        super("item-service", "Every item names its service by a code of CPT, HCPCS, ICD-10-PCS, NDC or X12 1365.",
                "PAS 2.2.1 profile-claim, Claim.item.productOrService 1..1, value set "
                        + "X12278RequestedServiceType",
                IssueType.CODEINVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items().filter(it -> !Coded.inSystem(it.value().getProductOrService(), SYSTEMS))
                .map(it -> it.child("productOrService"));
    }

    private static final Set<String> SYSTEMS = Set.of("http://www.ama-assn.org/go/cpt",
            "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "http://www.cms.gov/Medicare/Coding/ICD10",
            "http://terminology.hl7.org/CodeSystem/icd9cm", "http://hl7.org/fhir/sid/ndc", Urls.X12_SERVICE_TYPE,
            "http://terminology.hl7.org/CodeSystem/data-absent-reason");
}
