package org.priorauth.sandbox.rules.claim;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.CareTeamComponent;
import org.hl7.fhir.r4.model.Claim.DiagnosisComponent;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.priorauth.sandbox.request.At;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class SequencesPointSomewhere extends Rule<PasRequest> {

    public SequencesPointSomewhere() {
        super("sequence-target", "What an item points to by number exists: information, diagnosis, care team.",
                "FHIR R4 Claim.item.informationSequence, diagnosisSequence, careTeamSequence", IssueType.NOTFOUND);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        Claim claim = request.claim().value();
        Set<Integer> information = numbers(claim.getSupportingInfo(), SupportingInformationComponent::getSequence);
        Set<Integer> diagnoses = numbers(claim.getDiagnosis(), DiagnosisComponent::getSequence);
        Set<Integer> team = numbers(claim.getCareTeam(), CareTeamComponent::getSequence);
        return request.items().flatMap(item -> Stream.of(
                lost(item.each("informationSequence", ItemComponent::getInformationSequence), information),
                lost(item.each("diagnosisSequence", ItemComponent::getDiagnosisSequence), diagnoses),
                lost(item.each("careTeamSequence", ItemComponent::getCareTeamSequence), team)).flatMap(it -> it));
    }

    private static <C> Set<Integer> numbers(List<C> components, Function<C, Integer> sequence) {
        return components.stream().map(sequence).collect(Collectors.toSet());
    }

    private static Stream<String> lost(Stream<At<PositiveIntType>> numbers, Set<Integer> existing) {
        return numbers.filter(it -> !existing.contains(it.value().getValue())).map(At::path);
    }
}
