package org.priorauth.inbox.meaning;

import org.priorauth.contracts.Wire;

/** How much of what was asked is approved. */
public enum Extent {
    FULL, PARTIAL, MODIFIED, NONE;

    @Override
    public String toString() { return Wire.name(this); }
}
