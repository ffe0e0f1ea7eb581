package org.priorauth.sandbox.rules.item;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class CertificationTypeIsSaid extends Rule<PasRequest> {

    public CertificationTypeIsSaid() {
        super("item-certification-type",
                "Every item says once what kind of certification it asks for: initial, renewal, revision, "
                        + "extension, cancellation or appeal.",
                "PAS 2.2.1 profile-claim, Claim.item.extension:certificationType 1..1 (X12 1322)", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.items()
                .filter(it -> !Coded.once(it.value(), Urls.CERTIFICATION_TYPE, Urls.X12_CERTIFICATION_TYPE, TYPES))
                .map(it -> it.path() + ".extension");
    }

    private static final Set<String> TYPES = Set.of("1", "2", "3", "4", "I", "N", "R", "S");
}
