package org.priorauth.sandbox.rules.claim;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.FullDates;
import org.priorauth.sandbox.rules.Rule;

public final class EventsAreTimed extends Rule<PasRequest> {

    public EventsAreTimed() {
        super("event-timing", "An event, an admission and a discharge say when, in full dates, and nothing else.",
                "PAS 2.2.1 profile-claim-base, slices PatientEvent, AdmissionDates, DischargeDates; "
                        + "invariant FullDateRule",
                IssueType.INVARIANT);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.supportingInfo().filter(it -> Coded.in(it.value().getCategory(), Urls.PAS_CODES, EVENTS))
                .filter(it -> !it.value().hasTiming() || !FullDates.in(it.value().getTiming()) || it.value().hasValue())
                .map(it -> it.path());
    }

    private static final Set<String> EVENTS = Set.of("patientEvent", "admissionDates", "dischargeDates");
}
