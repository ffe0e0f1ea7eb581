package org.priorauth.inbox.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.priorauth.contracts.Sha256;

/** Says of two arrivals whether they are one message: what was said, by whom, when the sender wrote it, with what papers. */
public final class ContentHash {

    private ContentHash() {}

    /**
     * @param written the sender's own time, as it stands there; two equal notices of different days are two messages
     * @param papers SHA-256 of each, in their order
     */
    public static String of(Channel channel, String sender, String written, String subject, String text,
            List<String> papers) {
        List<String> parts = new ArrayList<>(List.of(channel.toString(), given(sender), given(written), given(subject),
                given(text)));
        parts.addAll(papers);
        StringBuilder all = new StringBuilder();
        // each with its length, so that no two lists of parts read alike
        parts.forEach(part -> all.append(part.length()).append(':').append(part));
        return Sha256.of(all.toString());
    }

    private static String given(String part) {
        return Objects.requireNonNullElse(part, "").strip();
    }
}
