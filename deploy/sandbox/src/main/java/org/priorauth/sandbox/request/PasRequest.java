package org.priorauth.sandbox.request;

import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A PAS request Bundle. What speaks of the Claim may be asked once the Claim is known to come first. */
public final class PasRequest {

    private final Bundle bundle;
    private final Inside inside;

    public PasRequest(Bundle bundle) {
        this.bundle = bundle;
        this.inside = new Inside(bundle);
    }

    public Bundle bundle() { return bundle; }

    public Inside inside() { return inside; }

    public Stream<At<BundleEntryComponent>> entries() {
        return new At<>("Bundle", bundle).each("entry", Bundle::getEntry);
    }

    /** Every entry of one kind. */
    public <R extends Resource> Stream<At<R>> all(Class<R> kind) {
        return entries().filter(entry -> kind.isInstance(entry.value().getResource()))
                .map(entry -> new At<>(entry.child("resource"), kind.cast(entry.value().getResource())));
    }

    public At<Claim> claim() {
        return new At<>("Bundle.entry[0].resource", (Claim) bundle.getEntryFirstRep().getResource());
    }

    /** The claim being updated: the one Claim that is not first. */
    public Optional<At<Claim>> prior() {
        return all(Claim.class).skip(1).findFirst();
    }

    public boolean isUpdate() { return claim().value().hasRelated(); }

    public Stream<At<ItemComponent>> items() {
        return claim().each("item", Claim::getItem);
    }

    public Stream<At<SupportingInformationComponent>> supportingInfo() {
        return claim().each("supportingInfo", Claim::getSupportingInfo);
    }

    /** The coverage the payer decides under. */
    public Optional<Coverage> coverage() {
        return claim().value().getInsurance().stream().findFirst()
                .flatMap(it -> follow(it.getCoverage(), Coverage.class));
    }

    /** What the Claim refers to, when it is of the kind expected. */
    public <R extends Resource> Optional<R> follow(Reference reference, Class<R> kind) {
        return inside.target(claim().value(), reference).filter(kind::isInstance).map(kind::cast);
    }
}
