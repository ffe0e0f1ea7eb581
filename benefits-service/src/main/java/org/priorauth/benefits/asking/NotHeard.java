package org.priorauth.benefits.asking;

/** Nothing usable came from the payer; the errand is to be tried again. Bears a code of ours, no word of the payer's. */
class NotHeard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotHeard(String code) {
        super(code, null, false, false);
    }
}
