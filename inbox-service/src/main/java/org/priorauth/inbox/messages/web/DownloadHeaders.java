package org.priorauth.inbox.messages.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.priorauth.inbox.documents.DocumentRow;

/**
 * A paper from outside is downloaded, never opened as a page of ours: whatever is in it, it runs nowhere near the inbox's
 * session. Its type is what its bytes say.
 */
final class DownloadHeaders {

    private DownloadHeaders() {}

    static Map<String, List<String>> of(DocumentRow row) {
        return Map.of(
                "Content-Type", List.of(row.mediaType()),
                "Content-Disposition", List.of(disposition(row.name())),
                "Content-Security-Policy", List.of("sandbox; default-src 'none'"),
                "X-Content-Type-Options", List.of("nosniff"),
                "Cache-Control", List.of("no-store"));
    }

    /** Any name fits (RFC 6266, RFC 8187); only letters, digits and a few signs stand unescaped. */
    private static String disposition(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
