package org.priorauth.sandbox.answer;

import java.util.Date;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.fhir.Fhir;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Standing;

/** The payer's answer as PAS Response Bundle. Made from the case alone, so that asking again gives the same bytes. */
@Singleton
public class AnswerBundle {

    private final Fhir fhir;
    private final ItemAnswers items;

    private final Asks asking;

    AnswerBundle(Fhir fhir, SandboxSettings settings, Asks asking) {
        this.fhir = fhir;
        this.asking = asking;
        this.items = new ItemAnswers(settings.authorizedDays());
    }

    /** What {@code $submit} answers and what a notification brings. */
    public Bundle of(Case known) {
        ClaimResponse response = new ClaimResponseWriter(known, items).response("profile-claimresponse");
        Bundle answer = bundle(known, response, "profile-pas-response-bundle");
        if (known.standing() instanceof Standing.AwaitingInformation) {
            asking.of(known).forEach(question -> ask(question, response, answer));
        }
        return answer;
    }

    /** The same decision as a payer of PAS 1.1.0 would write it: in words, with no review action on any line. */
    public Bundle ofOldProfile(Case known) {
        Bundle answer = of(known);
        OldProfile.rewrite(answer);
        return answer;
    }

    /** A Task stands beside the ClaimResponse; only a CommunicationRequest is named in it. */
    private static void ask(Resource question, ClaimResponse response, Bundle answer) {
        String url = "urn:uuid:" + question.getIdPart();
        if (question instanceof CommunicationRequest) {
            response.addCommunicationRequest().setReference(url);
        }
        answer.addEntry().setFullUrl(url).setResource(question);
    }

    /** What {@code $inquire} finds. It cannot carry a question (PAS spec-9). */
    public Bundle found(Case known) {
        return bundle(known, new ClaimResponseWriter(known, items).response("profile-claiminquiryresponse"),
                "profile-pas-inquiry-response-bundle");
    }

    private Bundle bundle(Case known, ClaimResponse response, String profile) {
        Bundle answer = new Bundle().setType(BundleType.COLLECTION).setTimestamp(Date.from(known.changed()));
        answer.setId(known.idOf(profile).toString());
        answer.getMeta().addProfile(Urls.PAS + profile);
        answer.getIdentifier().setSystem(Written.blankAsNothing(known.filing().bundle().system()))
                .setValue(known.filing().bundle().value());
        answer.addEntry().setFullUrl("urn:uuid:" + response.getIdPart()).setResource(response);
        Bundle parties = fhir.known(known.filing().parties().resources().plain(), Bundle.class);
        parties.getEntry().forEach(answer::addEntry);
        return answer;
    }
}
