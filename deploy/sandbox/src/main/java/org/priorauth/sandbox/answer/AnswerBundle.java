package org.priorauth.sandbox.answer;

import java.util.Date;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.ClaimResponse;
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

    AnswerBundle(Fhir fhir, SandboxSettings settings) {
        this.fhir = fhir;
        this.items = new ItemAnswers(settings.authorizedDays());
    }

    /** What {@code $submit} answers and what a notification brings. */
    public Bundle of(Case known) {
        ClaimResponse response = new ClaimResponseWriter(known, items).response("profile-claimresponse");
        Bundle answer = bundle(known, response, "profile-pas-response-bundle");
        if (known.standing() instanceof Standing.AwaitingInformation) {
            Question question = new Question(known);
            response.addCommunicationRequest().setReference(question.url());
            answer.addEntry().setFullUrl(question.url()).setResource(question.asked());
        }
        return answer;
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
