package org.priorauth.intake.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.priorauth.intake.document.DocumentRow;
import org.priorauth.intake.domain.DocumentFormat;

/** Hands out bytes that a stranger sent, so that no browser takes them for a page of ours or keeps them. */
final class SafeContent {

    private SafeContent() {}

    static Response of(DocumentRow row) {
        String extension = DocumentFormat.called(row.contentType()).map(DocumentFormat::extension).orElse("bin");
        return Response.ok(row.content()).type(row.contentType())
                // a name of ours: the title is PHI, and file names are seen by others
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"document-" + row.id() + "." + extension + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.ETAG, "\"" + row.sha256() + "\"")
                .build();
    }
}
