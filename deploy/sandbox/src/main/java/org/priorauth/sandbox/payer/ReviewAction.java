package org.priorauth.sandbox.payer;

/** What a payer does with one line (X12 data element 306, used by HCR01 and by PAS extension-reviewActionCode). */
public enum ReviewAction {
    CERTIFIED("A1"), PARTLY_CERTIFIED("A2"), NOT_CERTIFIED("A3"), PENDED("A4"), MODIFIED("A6"), CANCELLED(
            "C"), CONTACT_PAYER("CT"), NOT_REQUIRED("NA"), UNHEARD_OF("Q9");

    private final String code;

    ReviewAction(String code) {
        this.code = code;
    }

    public String code() { return code; }

    /** Whether something may be delivered under this action, so that it bears a number and a period. */
    public boolean authorizes() {
        return this == CERTIFIED || this == PARTLY_CERTIFIED || this == MODIFIED;
    }
}
