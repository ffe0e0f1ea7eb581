package org.priorauth.inbox.messages.store;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a message of ours is called by its channel: opaque, and the same at every try, so that a receiver knows it again. */
public final class OutgoingId {

    private static final String HOST = "@mail.priorauth.invalid";
    private static final Pattern OURS = Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
            + Pattern.quote(HOST) + ">");

    private OutgoingId() {}

    /** As RFC 5322, 3.6.4 writes a msg-id; RFC 2606 keeps {@code invalid} for names that are no addresses. */
    public static String of(UUID message) {
        return "<" + message + HOST + ">";
    }

    /** Which message of ours it is, if it is one. */
    public static Optional<UUID> message(String messageId) {
        Matcher ours = OURS.matcher(messageId);
        return ours.matches() ? Optional.of(UUID.fromString(ours.group(1))) : Optional.empty();
    }
}
