package org.priorauth.inbox.domain.stages;

import org.priorauth.contracts.Wire;

/** Whose move it is. */
public enum Turn {
    INTAKE, BENEFITS, LMN, SUBMISSION, PAYER, CLINIC, NOBODY;

    @Override
    public String toString() { return Wire.name(this); }
}
