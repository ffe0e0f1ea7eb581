package org.priorauth.sandbox.payer;

import java.util.List;
import java.util.Optional;

/** Why a request was not processed at all (X12 data element 901, the AAA segment of a 278). */
public enum Rejection {
    PATIENT_NOT_ELIGIBLE(new Mistake("95")), AUTHORIZATION_NOT_FOUND(new Mistake("AA")), PROCEDURE_CODE(
            new Mistake("AG", Optional.of(new Place("2000F-SV101",
                    "Bundle.entry[0].resource.item[0].productOrService"))),
            new Mistake("15"));

    /** One error: its code, and where the request is wrong when the payer says so. */
    public record Mistake(String code, Optional<Place> place) {

        Mistake(String code) {
            this(code, Optional.empty());
        }
    }

    /** As X12 loop and element, and as FHIRPath. */
    public record Place(String element, String path) {}

    private final List<Mistake> mistakes;

    Rejection(Mistake... mistakes) {
        this.mistakes = List.of(mistakes);
    }

    public List<Mistake> mistakes() { return mistakes; }
}
