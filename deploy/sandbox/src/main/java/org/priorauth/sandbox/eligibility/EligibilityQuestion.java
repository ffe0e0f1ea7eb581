package org.priorauth.sandbox.eligibility;

import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.payer.Trigger;
import org.priorauth.sandbox.request.At;
import org.priorauth.sandbox.request.Inside;
import org.priorauth.sandbox.request.MemberId;

/** A CoverageEligibilityRequest, alone with what it contains or first in a collection Bundle with what it refers to. */
public final class EligibilityQuestion {

    private final Resource message;
    private final Bundle bundle;
    private final Inside inside;

    EligibilityQuestion(Resource message) {
        this.message = message;
        this.bundle = message instanceof Bundle asked ? asked : alone(message);
        this.inside = new Inside(bundle);
    }

    private static Bundle alone(Resource message) {
        Bundle wrapper = new Bundle();
        wrapper.addEntry().setResource(message);
        return wrapper;
    }

    boolean isAsked() { return bundle.getEntryFirstRep().getResource() instanceof CoverageEligibilityRequest; }

    At<CoverageEligibilityRequest> request() {
        String path = message instanceof Bundle ? "Bundle.entry[0].resource" : "CoverageEligibilityRequest";
        return new At<>(path, (CoverageEligibilityRequest) bundle.getEntryFirstRep().getResource());
    }

    Inside inside() { return inside; }

    /** The path of a place in the message, without the wrapper put around a request that came alone. */
    String shown(String path) {
        return message instanceof Bundle
                ? path
                : path.replace("Bundle.entry[0].resource", "CoverageEligibilityRequest");
    }

    /** Of the patient or else of the coverage, followed or logical: the first that has an ending, for a dependent may have his own. */
    Optional<String> memberId() {
        Reference coverage = request().value().getInsuranceFirstRep().getCoverage();
        Reference patient = request().value().getPatient();
        Stream<String> policy = Stream.concat(follow(coverage, Coverage.class).stream().flatMap(MemberId::of),
                logical(coverage));
        Stream<String> own = Stream.concat(follow(patient, Patient.class).stream().flatMap(MemberId::of),
                logical(patient));
        return Trigger.telling(Stream.concat(own, policy).toList());
    }

    private <R extends Resource> Optional<R> follow(Reference reference, Class<R> kind) {
        return inside.target(request().value(), reference).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<String> logical(Reference reference) {
        return Stream.ofNullable(reference.getIdentifier().getValue());
    }
}
