package org.priorauth.inbox.domain.response;

import org.priorauth.contracts.Wire;

/** The way it reached the person. */
public enum Via {
    PHONE, PORTAL, FAX, EMAIL, EHR;

    @Override
    public String toString() { return Wire.name(this); }
}
