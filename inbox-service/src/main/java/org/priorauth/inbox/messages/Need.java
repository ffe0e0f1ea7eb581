package org.priorauth.inbox.messages;

import org.priorauth.contracts.Wire;

/** Why a person must look at a message. */
public enum Need {
    /** It could not be kept; the sender is to be asked. */
    TURNED_AWAY,
    /** It holds what no machine here can read. */
    UNREADABLE,
    /** It was not delivered. */
    NOT_SENT,
    /** It may have been delivered or not. */
    DOUBTFUL,
    /** It is to be carried into a portal. */
    PORTAL;

    @Override
    public String toString() { return Wire.name(this); }
}
