package org.priorauth.inbox.documents;

import java.util.Optional;

/** What a sender called a paper, without what could do harm where it is shown or saved. */
public final class SafeName {

    private static final int LONGEST = 120;

    private SafeName() {}

    public static String of(String given, MediaKind kind) {
        String last = Optional.ofNullable(given).orElse("").replace('\\', '/');
        // control, format (e.g. the right-to-left mark that turns "fdp.exe" round) and unassigned characters
        String clean = last.substring(last.lastIndexOf('/') + 1).replaceAll("[\\p{C}\"<>|:*?]", "").strip();
        String bare = clean.replaceAll("^\\.+", "");
        return bare.isEmpty() ? "paper." + kind.ending() : bare.substring(0, Math.min(bare.length(), LONGEST));
    }
}
