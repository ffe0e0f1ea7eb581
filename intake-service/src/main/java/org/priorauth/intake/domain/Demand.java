package org.priorauth.intake.domain;

import org.priorauth.contracts.Wire;

/** Whether a payer wants a fact. */
public enum Demand {
    REQUIRED, WAIVED;

    @Override
    public String toString() { return Wire.name(this); }
}
