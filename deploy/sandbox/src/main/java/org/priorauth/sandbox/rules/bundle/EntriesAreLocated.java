package org.priorauth.sandbox.rules.bundle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class EntriesAreLocated extends Rule<PasRequest> {

    public EntriesAreLocated() {
        super("entry-full-url",
                "Every entry has a fullUrl that is an absolute URL or a urn:uuid with a lower-case UUID.",
                "PAS 2.2.1 profile-pas-request-bundle, Bundle.entry.fullUrl 1..1; PAS 2.2.1 spec-16",
                IssueType.REQUIRED);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.entries().filter(entry -> !isAbsolute(entry.value().getFullUrl()))
                .map(entry -> entry.child("fullUrl"));
    }

    private static final Pattern ABSOLUTE = Pattern
            .compile("https?://\\S+|urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static boolean isAbsolute(String fullUrl) {
        return fullUrl != null && ABSOLUTE.matcher(fullUrl).matches();
    }
}
