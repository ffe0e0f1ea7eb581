package org.priorauth.submission.pas;

import java.util.Optional;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Identifier;

/** profile-coverage. */
final class CoverageOf {

    static final String COVERAGE = "coverage";
    private static final String CLASSES = "http://terminology.hl7.org/CodeSystem/coverage-class";
    private static final String RELATIONSHIPS = "http://terminology.hl7.org/CodeSystem/subscriber-relationship";

    private CoverageOf() {}

    static Coverage of(Request request) {
        Known known = new Known(request.authorization());
        org.priorauth.contracts.intake.Coverage policy = request.order().coverage();
        Coverage coverage = Pas.profiled(known.named(new Coverage(), COVERAGE), "profile-coverage");
        coverage.addIdentifier(memberId(request));
        coverage.setStatus(Coverage.CoverageStatus.ACTIVE)
                .setSubscriberId(subscriberId(request))
                .setBeneficiary(known.to(Parties.PATIENT))
                .setRelationship(relationship(policy.relationship()))
                .addPayor(known.to(Parties.INSURER));
        coverage.setSubscriber(known.to(isDependent(request) ? Parties.SUBSCRIBER : Parties.PATIENT));
        Dates.period(policy.period()).ifPresent(coverage::setPeriod);
        classed(coverage, "group", policy.groupNumber());
        classed(coverage, "plan", policy.planName());
        return coverage;
    }

    static String subscriberId(Request request) {
        org.priorauth.contracts.intake.Coverage policy = request.order().coverage();
        return Optional.ofNullable(policy.subscriberId()).orElse(policy.memberId());
    }

    static Identifier memberId(Request request) {
        return Parties.identifier(request.payer().memberIdSystem(), request.order().coverage().memberId())
                .setType(Pas.concept("http://terminology.hl7.org/CodeSystem/v2-0203", "MB"));
    }

    /** Somebody else holds the policy. */
    static boolean isDependent(Request request) {
        String relationship = request.order().coverage().relationship();
        return relationship != null && !relationship.equals("self");
    }

    /** FHIR's code and X12 1069 beside it. */
    private static CodeableConcept relationship(String given) {
        String code = given == null ? "self" : given;
        String x12 = switch (code) {
            case "self" -> "18";
            case "spouse" -> "01";
            case "child" -> "19";
            default -> "G8";
        };
        String fhir = x12.equals("G8") ? "other" : code;
        return new CodeableConcept(new Coding(RELATIONSHIPS, fhir, null))
                .addCoding(new Coding("https://codesystem.x12.org/005010/1069", x12, null));
    }

    private static void classed(Coverage coverage, String type, String value) {
        if (value != null) {
            coverage.addClass_().setType(Pas.concept(CLASSES, type)).setValue(value);
        }
    }
}
