package org.priorauth.sandbox.rules.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.CareTeamComponent;
import org.hl7.fhir.r4.model.Claim.DiagnosisComponent;
import org.hl7.fhir.r4.model.Claim.InsuranceComponent;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.At;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class SequencesAreDistinct extends Rule<PasRequest> {

    public SequencesAreDistinct() {
        super("sequence-unique",
                "Items, supportingInfo, diagnoses, care team and insurances are numbered from 1 up, no "
                        + "number twice.",
                "PAS 2.2.1 spec-22, spec-34; FHIR R4 Claim.item.sequence", IssueType.INVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        At<Claim> claim = request.claim();
        return Stream.of(doubled(claim.each("item", Claim::getItem), ItemComponent::getSequence),
                doubled(claim.each("supportingInfo", Claim::getSupportingInfo),
                        SupportingInformationComponent::getSequence),
                doubled(claim.each("diagnosis", Claim::getDiagnosis), DiagnosisComponent::getSequence),
                doubled(claim.each("careTeam", Claim::getCareTeam), CareTeamComponent::getSequence),
                doubled(claim.each("insurance", Claim::getInsurance), InsuranceComponent::getSequence))
                .flatMap(it -> it);
    }

    private static <C> Stream<String> doubled(Stream<At<C>> components, ToIntFunction<C> sequence) {
        Set<Integer> seen = new HashSet<>();
        return components
                .filter(it -> sequence.applyAsInt(it.value()) < 1 || !seen.add(sequence.applyAsInt(it.value())))
                .map(it -> it.child("sequence"));
    }
}
