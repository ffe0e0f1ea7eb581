package org.priorauth.sandbox.rules.bundle;

import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class BundleIsIdentified extends Rule<PasRequest> {

    public BundleIsIdentified() {
        super("bundle-identifier",
                "The Bundle has an identifier with a value: the transaction id that makes a repetition "
                        + "recognisable.",
                "PAS 2.2.1 profile-pas-request-bundle, Bundle.identifier 1..1", IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return unless(request.bundle().getIdentifier().hasValue(), "Bundle.identifier");
    }
}
