package org.priorauth.contracts.intake;

import org.priorauth.contracts.Wire;

/** Which of the payer's clocks runs (42 CFR 422.568, 422.572). */
public enum Urgency {
    STANDARD, EXPEDITED;

    @Override
    public String toString() { return Wire.name(this); }
}
