package org.priorauth.sandbox.rules.update;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BackboneElement;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.request.At;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Rule;

/** The published spec-72 says "changed" for additions too; the profile's value set and its example say "added", which is taken. */
public final class ChangesAreFlagged extends Rule<PasRequest> {

    public ChangesAreFlagged() {
        super("update-info-changed", "In an update every new entry is flagged added and every altered one changed.",
                "PAS 2.2.1 spec-71, prof-9, prof-10; extension-infoChanged", IssueType.BUSINESSRULE);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.prior().stream().flatMap(prior -> Stream.concat(
                unflagged(request.items(), prior.value().getItem(), ItemComponent::getSequence),
                unflagged(request.supportingInfo(), prior.value().getSupportingInfo(),
                        SupportingInformationComponent::getSequence)));
    }

    private static <C extends BackboneElement> Stream<String> unflagged(Stream<At<C>> entries, List<C> before,
            Function<C, Integer> sequence) {
        return entries.filter(entry -> !flagIsRight(entry.value(), before.stream()
                .filter(it -> sequence.apply(it).equals(sequence.apply(entry.value()))).findFirst())).map(At::path);
    }

    private static <C extends BackboneElement> boolean flagIsRight(C now, Optional<C> before) {
        Optional<String> flag = Optional.ofNullable(now.getExtensionByUrl(Urls.INFO_CHANGED))
                .map(it -> it.getValue() instanceof CodeType code ? code.getValue() : "");
        if (before.isEmpty()) {
            return flag.equals(Optional.of("added"));
        }
        return same(now, before.get()) ? !flag.equals(Optional.of("added")) : flag.equals(Optional.of("changed"));
    }

    private static boolean same(BackboneElement now, BackboneElement before) {
        return plain(now).equalsDeep(plain(before));
    }

    private static BackboneElement plain(BackboneElement entry) {
        BackboneElement copy = entry.copy();
        copy.getExtension().removeIf(it -> Urls.INFO_CHANGED.equals(it.getUrl()));
        return copy;
    }
}
