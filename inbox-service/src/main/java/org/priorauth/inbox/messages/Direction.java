package org.priorauth.inbox.messages;

import org.priorauth.contracts.Wire;

/** Seen from the clinic. */
public enum Direction {
    IN, OUT;

    @Override
    public String toString() { return Wire.name(this); }
}
