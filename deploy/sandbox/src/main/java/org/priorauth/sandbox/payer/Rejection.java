package org.priorauth.sandbox.payer;

/** Why a request was not processed at all (X12 data element 901, the AAA segment of a 278). */
public enum Rejection {
    PATIENT_NOT_ELIGIBLE("95"), AUTHORIZATION_NOT_FOUND("AA");

    private final String code;

    Rejection(String code) {
        this.code = code;
    }

    public String code() { return code; }
}
