package org.priorauth.inbox.messages;

import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.Wire;

/** The way a message takes. */
public enum Channel {
    EMAIL, FAX, PORTAL, PHONE, EHR,
    /** What payer and clinic say to each other through the chain itself. */
    CHAIN;

    @Override
    public String toString() { return Wire.name(this); }

    public static Optional<Channel> named(String name) {
        return Stream.of(values()).filter(one -> one.toString().equals(name)).findFirst();
    }
}
