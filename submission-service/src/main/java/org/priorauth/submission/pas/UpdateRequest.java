package org.priorauth.submission.pas;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.submission.domain.Intent;

/**
 * profile-claim-update: the claim the payer has, every item and sequence kept, what is new marked as added; the
 * claim it changes goes along, that claim's own predecessor does not (PAS 2.2.1, prof-5, prof-6, prof-10, spec-65 to spec-71).
 */
final class UpdateRequest {

    private static final String CHANGED = Pas.BASE + "extension-infoChanged";
    private static final String RELATIONSHIPS = "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship";

    private UpdateRequest() {}

    static Bundle bundle(Intent update, Bundle previous, List<Attached> documents, Optional<String> words) {
        Claim before = (Claim) previous.getEntryFirstRep().getResource();
        Claim claim = claim(update, before);
        documents.forEach(document -> added(claim, Papers.information(next(claim), document)));
        words.ifPresent(said -> added(claim, Papers.message(next(claim), said)));
        Collected all = new Collected(FirstRequest.PROFILE, update.reference(), update.at()).with(claim).with(before);
        previous.getEntry().stream().map(BundleEntryComponent::getResource)
                .filter(resource -> !(resource instanceof Claim)).forEach(all::with);
        Reference patient = before.getPatient();
        documents.forEach(document -> all.with(Papers.document(document, patient.copy())));
        return all.bundle();
    }

    private static Claim claim(Intent update, Claim before) {
        Claim claim = ClaimOf.identified(Pas.profiled(before.copy(), "profile-claim-update"), update);
        claim.getRelated().clear();
        claim.addRelated().setClaim(new Reference(Known.url(before.getIdElement().getIdPart())))
                .setRelationship(Pas.concept(RELATIONSHIPS, "prior"));
        claim.getSupportingInfo().forEach(known -> known.getExtension().removeIf(one -> one.getUrl().equals(CHANGED)));
        return claim;
    }

    private static void added(Claim claim, SupportingInformationComponent information) {
        information.addExtension(CHANGED, new CodeType("added"));
        claim.addSupportingInfo(information);
    }

    private static int next(Claim claim) {
        return claim.getSupportingInfo().stream().mapToInt(SupportingInformationComponent::getSequence).max().orElse(0)
                + 1;
    }
}
