package org.priorauth.lmn.domain.release;

import java.time.Instant;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/**
 * How it is known that who asks is who they say, and may ask (45 CFR 164.514(h)).
 *
 * @param authority why a representative may act for the patient; absent for the patient
 */
public record Verification(Method method, Authority authority, Actor by, Instant at) {

    public enum Method {
        PHOTO_ID, PORTAL_LOGIN, KNOWN_TO_STAFF, IDENTIFIERS_MATCHED, NOTARIZED_FORM;

        @Override
        public String toString() { return Wire.name(this); }
    }

    public enum Authority {
        PARENT, GUARDIAN, HEALTH_CARE_PROXY, POWER_OF_ATTORNEY, EXECUTOR, COURT_ORDER;

        @Override
        public String toString() { return Wire.name(this); }
    }
}
