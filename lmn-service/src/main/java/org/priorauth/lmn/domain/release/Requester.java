package org.priorauth.lmn.domain.release;

import org.priorauth.contracts.Wire;

/** Who asks for a copy. */
public record Requester(String name, Relation relation) {

    /** The patient, or who acts for them (45 CFR 164.502(g)). */
    public enum Relation {
        PATIENT, REPRESENTATIVE;

        @Override
        public String toString() { return Wire.name(this); }
    }
}
