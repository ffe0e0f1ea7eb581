package org.priorauth.submission.pas;

import java.util.Comparator;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.domain.Intent;

/** profile-claim: what is asked. */
final class ClaimOf {

    /** The first twelve count (PAS 2.2.1, Claim.diagnosis; 278 HI). */
    static final int MOST_DIAGNOSES = 12;

    private final Request request;
    private final Known known;
    private final Shape shape;

    ClaimOf(Request request) {
        this.request = request;
        this.shape = Shape.of(request);
        this.known = new Known(request.authorization());
    }

    Claim claim() {
        Claim claim = identified(Pas.profiled(new Claim(), "profile-claim"), request.intent());
        claim.setStatus(Claim.ClaimStatus.ACTIVE).setUse(Claim.Use.PREAUTHORIZATION)
                .setType(Pas.concept("http://terminology.hl7.org/CodeSystem/claim-type", shape.claimType()))
                .setPatient(known.to(Parties.PATIENT)).setInsurer(known.to(Parties.INSURER))
                .setProvider(known.to(Parties.CLINIC)).setPriority(priority());
        claim.addInsurance().setSequence(1).setFocal(true).setCoverage(known.to(CoverageOf.COVERAGE));
        urgency(claim);
        careTeam(claim);
        admission(claim);
        papers(claim);
        request.order().diagnoses().stream().sorted(Comparator.comparingInt(Diagnosis::sequence)).limit(MOST_DIAGNOSES)
                .forEach(diagnosis -> claim.addDiagnosis().setSequence(diagnosis.sequence())
                        .setDiagnosis(code(diagnosis)));
        Items items = new Items(request);
        request.order().lines().forEach(line -> claim.addItem(items.item(line)));
        return claim;
    }

    /** The intent's id is the claim's name for good: 278 TRN02. */
    static Claim identified(Claim claim, Intent intent) {
        claim.setId(Pas.claimId(intent.id()).toString());
        claim.getIdentifier().clear();
        claim.addIdentifier(Parties.identifier(Pas.CLAIM_IDENTIFIERS, intent.id().toString()));
        return claim.setCreatedElement(Dates.time(intent.at()));
    }

    private CodeableConcept priority() {
        return Pas.concept("http://terminology.hl7.org/CodeSystem/processpriority", isUrgent() ? "stat" : "normal");
    }

    /** X12 1338 U. */
    private void urgency(Claim claim) {
        if (isUrgent()) {
            claim.addExtension(Pas.extension("extension-levelOfServiceCode", Pas.x12("1338", "U")));
        }
    }

    private boolean isUrgent() { return request.order().urgency() == Urgency.EXPEDITED; }

    /** One member for the whole claim. */
    private void careTeam(Claim claim) {
        Parties parties = new Parties(request);
        if (!parties.hasClinician()) {
            return;
        }
        Claim.CareTeamComponent member = claim.addCareTeam().setSequence(1).setProvider(known.to(Parties.ROLE));
        member.addExtension(Pas.extension("extension-careTeamClaimScope", new BooleanType(true)));
        parties.taxonomy().ifPresent(code -> member.setQualification(Pas.concept(Pas.TAXONOMY, code)));
    }

    /** The days in the house (278 DTP*435, DTP*096). */
    private void admission(Claim claim) {
        Dates.period(request.order().requested()).filter(days -> shape.isAdmission() && days.hasStart())
                .ifPresent(days -> claim.addSupportingInfo().setSequence(claim.getSupportingInfo().size())
                        .setCategory(Pas.temporary("admissionDates")).setTiming(days));
    }

    private void papers(Claim claim) {
        request.documents().forEach(document -> claim.addSupportingInfo(
                Papers.information(claim.getSupportingInfo().size() + 1, document)));
    }

    private static CodeableConcept code(Diagnosis diagnosis) {
        return new CodeableConcept(new Coding(diagnosis.code().system(), diagnosis.code().code(), null));
    }
}
