package org.priorauth.lmn.domain.release;

import org.priorauth.contracts.Wire;

/** How a request came, or how a copy went. */
public enum Means {
    IN_PERSON, MAIL, E_MAIL, FAX, PORTAL, PHONE;

    @Override
    public String toString() { return Wire.name(this); }
}
