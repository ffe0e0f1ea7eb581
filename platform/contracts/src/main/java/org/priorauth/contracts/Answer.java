package org.priorauth.contracts;

/** Yes, no, or nobody has said. Unknown never turns into no (X12 271 EB11, EB12: an absent element is unknown). */
public enum Answer {
    YES, NO, UNKNOWN;

    @Override
    public String toString() { return Wire.name(this); }
}
