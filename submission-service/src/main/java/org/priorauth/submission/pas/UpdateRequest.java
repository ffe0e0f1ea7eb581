package org.priorauth.submission.pas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.submission.domain.Intent;

/**
 * profile-claim-update: the claim the payer has, every item and sequence kept, what is new marked as added; the
 * claim it changes goes along, that claim's own predecessor does not (PAS 2.2.1, prof-5, prof-6, prof-10, spec-65 to spec-71).
 */
final class UpdateRequest {

    private static final String RELATIONSHIPS = "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship";

    private final Intent update;
    private final Claim before;
    private final Bundle previous;
    private final Claim claim;
    private final List<Resource> more = new ArrayList<>();

    /** @param previous what the payer has now */
    UpdateRequest(Intent update, Bundle previous) {
        this.update = update;
        this.previous = previous;
        this.before = (Claim) previous.getEntryFirstRep().getResource();
        this.claim = claim(update, before);
    }

    /** More information. */
    UpdateRequest with(List<Attached> documents, Optional<String> words) {
        Reference patient = before.getPatient();
        documents.forEach(document -> {
            added(Papers.information(next(), document));
            more.add(Papers.document(document, patient.copy()));
        });
        words.ifPresent(said -> added(Papers.message(next(), said)));
        return this;
    }

    /** Papers that are to be used no more, by their control numbers (prof-8). */
    UpdateRequest withdrawing(List<UUID> papers) {
        Withdrawn.of(claim, papers);
        return this;
    }

    /** The numbers that the payer gave its lines. */
    UpdateRequest known(Consumer<Claim> numbers) {
        numbers.accept(claim);
        return this;
    }

    /** Other lines: those of a request as it would be written anew. */
    UpdateRequest asking(Bundle now) {
        Revision.apply(claim, previous, now);
        ((Claim) now.getEntryFirstRep().getResource()).getSupportingInfo().stream()
                .filter(paper -> claim.getSupportingInfo().stream().noneMatch(known -> sameValue(known, paper)))
                .forEach(paper -> added(paper.copy().setSequence(next())));
        resources(now).forEach(more::add);
        return this;
    }

    UpdateRequest cancelled() {
        Revision.cancel(claim);
        return this;
    }

    /** Everything that one of the two claims leads to, once. */
    Bundle bundle() {
        Collected all = new Collected(FirstRequest.PROFILE, update.reference(), update.at()).with(claim).with(before);
        List<Resource> known = Stream.concat(resources(previous), more.stream()).toList();
        Set<String> wanted = References.reachable(List.of(claim, before), known);
        Set<String> there = new TreeSet<>();
        known.stream().filter(one -> wanted.contains(Known.url(one.getIdElement().getIdPart())))
                .filter(one -> there.add(one.getIdElement().getIdPart())).forEach(all::with);
        return all.bundle();
    }

    private static Claim claim(Intent update, Claim before) {
        Claim claim = ClaimOf.identified(Pas.profiled(before.copy(), "profile-claim-update"), update);
        claim.getRelated().clear();
        claim.addRelated().setClaim(new Reference(Known.url(before.getIdElement().getIdPart())))
                .setRelationship(Pas.concept(RELATIONSHIPS, "prior"));
        Revision.forget(claim);
        return claim;
    }

    private static Stream<Resource> resources(Bundle bundle) {
        return bundle.getEntry().stream().map(BundleEntryComponent::getResource)
                .filter(resource -> !(resource instanceof Claim));
    }

    private static boolean sameValue(SupportingInformationComponent one, SupportingInformationComponent other) {
        return one.getValue() != null && one.getValue().equalsDeep(other.getValue());
    }

    private void added(SupportingInformationComponent information) {
        information.addExtension(Pas.BASE + "extension-infoChanged", new CodeType("added"));
        claim.addSupportingInfo(information);
    }

    private int next() {
        return claim.getSupportingInfo().stream().mapToInt(SupportingInformationComponent::getSequence).max().orElse(0)
                + 1;
    }
}
