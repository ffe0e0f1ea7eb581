package org.priorauth.lmn.domain.lint;

/** The policies that are known, by payer. */
public interface Policies {

    /** @param payer the payer's id; absent or unknown takes the standard */
    Policy of(String payer);
}
