package org.priorauth.lmn.domain.release;

import java.time.Instant;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/** A copy as it was given out. */
public record Release(String to, Format format, Means means, String purpose, Actor by, Instant at) {

    /** PDF: the bytes that were signed. FHIR: an R4 DocumentReference that carries them. */
    public enum Format {
        PDF, FHIR;

        @Override
        public String toString() { return Wire.name(this); }
    }
}
