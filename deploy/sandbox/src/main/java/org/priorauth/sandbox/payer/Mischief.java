package org.priorauth.sandbox.payer;

/**
 * How an answer goes wrong on its way. With a status of its own nothing was taken in; without one the payer has the claim, and
 * only what it says of it is spoilt.
 */
public enum Mischief {
    NONE(0, true, ""), HTML(0, false, "a web page instead of FHIR"), EMPTY(0, false, "200 without a body"), HALF(0,
            false,
            "the connection is cut in the middle of the body"), CUT(0, false,
                    "the connection is cut before the answer"), DRIP(0, false,
                            "a few bytes at a time, longer than anybody waits"), HUGE(0, false,
                                    "50 MB"), REFUSED_AFTER_ALL(0, false,
                                            "400, though the claim was taken in"), OLD_PROFILE(0, true,
                                                    "an answer of PAS 1.1.0 that decides in words alone"), TOO_MANY(429,
                                                            false, "429 with Retry-After 1"), UNAUTHORIZED(401, true,
                                                                    "401"), FORBIDDEN(403, true,
                                                                            "403"), NOT_FOUND(404, true,
                                                                                    "404"), CONFLICT(409, true, "409");

    private final int status;
    private final boolean lasting;
    private final String sentence;

    Mischief(int status, boolean lasting, String sentence) {
        this.status = status;
        this.lasting = lasting;
        this.sentence = sentence;
    }

    public int status() { return status; }

    /** Whether the payer refuses before it takes anything in. */
    public boolean refuses() {
        return status > 0;
    }

    /** A passing one happens to the first delivery of a Bundle.identifier; a repetition is answered well. */
    Mischief at(int delivery) {
        return lasting || delivery == 1 ? this : NONE;
    }

    String sentence() {
        return this == NONE
                ? ""
                : lasting ? "always " + sentence : "first " + sentence + ", when repeated as it should";
    }
}
