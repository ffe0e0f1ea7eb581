package org.priorauth.contracts.intake;

import org.priorauth.contracts.Wire;

/** The kind of care, which with the payer picks the rules, the letter's template and the X12 service type (1365). */
public enum ServiceCategory {
    PHYSICAL_THERAPY, OCCUPATIONAL_THERAPY, SPEECH_THERAPY, BEHAVIORAL_HEALTH, DURABLE_EQUIPMENT, IMAGING, INFUSION_DRUG, SURGERY, OTHER;

    @Override
    public String toString() { return Wire.name(this); }
}
