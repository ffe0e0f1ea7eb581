package org.priorauth.benefits.asking;

/** Nothing usable came; the errand is to be tried again. Bears a code of ours and no word of the payer's. */
class NotHeard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotHeard(String code) {
        super(code, null, false, false);
    }
}
