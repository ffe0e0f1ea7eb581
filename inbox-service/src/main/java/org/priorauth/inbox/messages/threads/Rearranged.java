package org.priorauth.inbox.messages.threads;

import java.util.List;
import java.util.UUID;

/**
 * Messages leave one thread for another.
 *
 * @param kind {@code merged}, {@code split}, {@code moved}
 * @param why the person's words; absent where they said nothing
 */
public record Rearranged(String kind, UUID from, UUID to, List<UUID> messages, String why) {

    static final String MERGED = "merged";
    static final String SPLIT = "split";
    static final String MOVED = "moved";

    Rearranged back() {
        return new Rearranged("undone", to, from, messages, why);
    }
}
