package org.priorauth.sandbox.answer;

import java.util.Date;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ClaimResponseStatus;
import org.hl7.fhir.r4.model.ClaimResponse.RemittanceOutcome;
import org.hl7.fhir.r4.model.ClaimResponse.Use;
import org.hl7.fhir.r4.model.Enumerations.NoteType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Filing;
import org.priorauth.sandbox.payer.Flourish;
import org.priorauth.sandbox.payer.ReviewAction;
import org.priorauth.sandbox.payer.Standing;

/** The ClaimResponse for one case. Pended and denied are complete too: only the lines say what was decided. */
final class ClaimResponseWriter {

    private static final String WHY_NOT = "Not certified: what was sent does not show that the service is medically "
            + "necessary for the limitation described. A peer-to-peer talk and an appeal are open to the provider.";

    private final Case known;
    private final ItemAnswers items;

    ClaimResponseWriter(Case known, ItemAnswers items) {
        this.known = known;
        this.items = items;
    }

    ClaimResponse response(String profile) {
        ClaimResponse response = header(profile);
        Standing standing = known.standing();
        if (standing instanceof Standing.Rejected rejected) {
            response.setOutcome(RemittanceOutcome.ERROR);
            rejected.why().mistakes().forEach(it -> response.addError(Mistakes.error(it)));
        } else if (standing instanceof Standing.Decided decided) {
            decided(response, decided);
        } else {
            known.filing().lines().forEach(line -> items.pended(response, line, known.pendNumber()));
        }
        return response;
    }

    private ClaimResponse header(String profile) {
        Filing filing = known.filing();
        ClaimResponse response = new ClaimResponse().setStatus(ClaimResponseStatus.ACTIVE).setUse(Use.PREAUTHORIZATION)
                .setOutcome(RemittanceOutcome.COMPLETE).setCreated(Date.from(known.changed()))
                .setPatient(new Reference(filing.parties().patient()))
                .setInsurer(new Reference(filing.parties().insurer()))
                .setRequestor(new Reference(filing.parties().requestor())).setRequest(new Reference(filing.claimUrl()));
        response.setId(known.idOf("ClaimResponse").toString());
        response.getMeta().addProfile(Urls.PAS + profile);
        response.setType(Written.concept(Urls.CLAIM_TYPE, filing.claimType()));
        filing.claims().forEach(it -> response.addIdentifier(Written.identifier(it)));
        return response;
    }

    private void decided(ClaimResponse response, Standing.Decided decided) {
        Extension reviewer = response.addExtension().setUrl(Flourishes.REVIEWED);
        reviewer.addExtension("wasHumanReviewedFlag", new BooleanType(decided.byPerson() || isReviewed()));
        decided.lines().forEach(line -> items.decided(response, line, known.authorizationNumber(), decided.at()));
        if (decided.lines().stream().anyMatch(line -> line.action() == ReviewAction.NOT_CERTIFIED)) {
            response.addProcessNote().setNumber(ItemAnswers.DENIAL_NOTE).setType(NoteType.DISPLAY).setText(WHY_NOT);
        }
        new Flourishes(known, decided).on(response);
    }

    private boolean isReviewed() { return known.filing().trigger().flourish() == Flourish.HUMAN_REVIEW; }

}
