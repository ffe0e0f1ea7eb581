package org.priorauth.inbox.messages.store;

import java.util.UUID;

/** What a message of ours is called by its channel: opaque, and the same at every try, so that a receiver knows it again. */
public final class OutgoingId {

    private static final String HOST = "@mail.priorauth.invalid";

    private OutgoingId() {}

    /** As RFC 5322, 3.6.4 writes a msg-id; RFC 2606 keeps {@code invalid} for names that are no addresses. */
    public static String of(UUID message) {
        return "<" + message + HOST + ">";
    }
}
