package org.priorauth.contracts.intake;

import org.priorauth.contracts.Wire;

/**
 * What kind of request it is, where the order says so; else the kind of care and the place tell.
 *
 * @param previousAuthorization the payer's number of the authorization that is renewed, extended or appealed
 */
public record Asking(Review review, Certification certification, String previousAuthorization) {

    /** What the payer is to review (X12 1525; 278 UM01). */
    public enum Review {
        HEALTH_SERVICES, ADMISSION, REFERRAL;

        @Override
        public String toString() { return Wire.name(this); }
    }

    /** Whether it is about care that was authorised before (X12 1322; 278 UM02). */
    public enum Certification {
        INITIAL, RENEWAL, EXTENSION, IMMEDIATE_APPEAL;

        @Override
        public String toString() { return Wire.name(this); }
    }
}
