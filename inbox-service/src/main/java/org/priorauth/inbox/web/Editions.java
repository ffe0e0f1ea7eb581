package org.priorauth.inbox.web;

import java.util.Optional;

import jakarta.ws.rs.core.EntityTag;

/** Editions as entity tags (RFC 9110, 8.8.3): what a caller has read, and whether it still stands when they write. */
public final class Editions {

    /** No edition has it. */
    private static final int NONE = -1;

    private Editions() {}

    public static EntityTag tag(int edition) {
        return new EntityTag(String.valueOf(edition));
    }

    /** What {@code If-Match} names; empty where it is absent or {@code *}. A tag that was never ours matches nothing. */
    public static Optional<Integer> seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        String bare = ifMatch.strip().replaceAll("^\"|\"$", "");
        return Optional.of(bare.matches("[0-9]{1,9}") ? Integer.parseInt(bare) : NONE);
    }

    static boolean same(String ifNoneMatch, int edition) {
        return ifNoneMatch != null && seen(ifNoneMatch).filter(seen -> seen == edition).isPresent();
    }
}
