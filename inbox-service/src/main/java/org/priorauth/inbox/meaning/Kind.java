package org.priorauth.inbox.meaning;

import org.priorauth.contracts.Wire;

/** What kind of word a message is. */
public enum Kind {
    APPROVAL, DENIAL, INFORMATION_REQUEST, PEER_TO_PEER_OFFER, ACKNOWLEDGEMENT, OTHER;

    @Override
    public String toString() { return Wire.name(this); }
}
