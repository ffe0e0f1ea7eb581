package org.priorauth.sandbox;

import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;

/** A PAS response Bundle as a test reads it: by the nested extensions, as a client must. */
public record Answer(Bundle bundle) {

    private static final String PAS = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";

    public static Answer of(PayerCalls.Reply reply) {
        return new Answer(reply.body().bundle());
    }

    public ClaimResponse response() {
        return (ClaimResponse) bundle.getEntryFirstRep().getResource();
    }

    /** The review action code of every line, in order. */
    public List<String> actions() {
        return response().getItem().stream().map(it -> code(review(it.getAdjudicationFirstRep())
                .getExtensionByUrl(PAS + "extension-reviewActionCode"))).toList();
    }

    public Optional<String> number(int line) {
        return Optional.ofNullable(review(item(line).getAdjudicationFirstRep()).getExtensionString("number"));
    }

    public Optional<String> reason(int line) {
        return Optional.ofNullable(review(item(line).getAdjudicationFirstRep()).getExtensionByUrl("reasonCode"))
                .map(Answer::code);
    }

    public ItemComponent item(int line) {
        return response().getItem().get(line - 1);
    }

    public Extension extension(int line, String name) {
        return item(line).getExtensionByUrl(PAS + name);
    }

    public <R extends Resource> List<R> all(Class<R> kind) {
        return bundle.getEntry().stream().map(it -> it.getResource()).filter(kind::isInstance).map(kind::cast).toList();
    }

    public static Extension review(AdjudicationComponent adjudication) {
        return adjudication.getExtensionByUrl(PAS + "extension-reviewAction");
    }

    private static String code(Extension extension) {
        return ((CodeableConcept) extension.getValue()).getCodingFirstRep().getCode();
    }
}
