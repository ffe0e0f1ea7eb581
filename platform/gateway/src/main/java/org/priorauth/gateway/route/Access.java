package org.priorauth.gateway.route;

/** Who may use a route, as far as the gateway judges it; the service judges again and finer. */
public enum Access {
    /** A token of the house's log-in: a person's or an EHR's. */
    SIGNED_IN,
    /** As above, with the role {@code ops}. */
    OPS,
    /** Anybody: payers authenticate in their own way, at the service. */
    OPEN
}
