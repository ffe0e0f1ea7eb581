package org.priorauth.sandbox.rules.update;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

public final class EntriesAreKept extends Rule<PasRequest> {

    public EntriesAreKept() {
        super("update-keeps-entries",
                "An update holds every item and supportingInfo of the prior claim under its old sequence.",
                "PAS 2.2.1 spec-68, prof-5, prof-6", IssueType.BUSINESSRULE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        Claim now = request.claim().value();
        return request.prior().map(prior -> prior.value()).stream().flatMap(before -> Stream.concat(
                unless(kept(before, now, Claim::getItem, ItemComponent::getSequence), request.claim().child("item")),
                unless(kept(before, now, Claim::getSupportingInfo, SupportingInformationComponent::getSequence),
                        request.claim().child("supportingInfo"))));
    }

    private static <C> boolean kept(Claim before, Claim now, Function<Claim, List<C>> entries,
            Function<C, Integer> sequence) {
        Set<Integer> there = entries.apply(now).stream().map(sequence).collect(Collectors.toSet());
        return entries.apply(before).stream().map(sequence).allMatch(there::contains);
    }
}
