package org.priorauth.gateway.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.MultiMap;

/** The headers that tell a browser what this origin never does. They overrule what a service says. */
final class SecurityHeaders {

    // Mantine writes its variables into style elements; scripts come as files only. blob: shows a letter's PDF.
    private static final String PAGES = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
            "connect-src 'self'", "frame-src 'self' blob:", "worker-src 'self' blob:", "manifest-src 'self'",
            "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");

    // an uploaded document must never run as a page of ours
    private static final String DATA = String.join("; ", "default-src 'none'", "style-src 'unsafe-inline'",
            "img-src data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

    private static final List<String> DATA_PATHS = List.of("/api/", "/ops/", "/payer/", "/fax/", "/session", "/status",
            "/login",
            "/logout");

    private final Map<String, String> always = new LinkedHashMap<>();

    SecurityHeaders(boolean https) {
        always.put("X-Content-Type-Options", "nosniff");
        always.put("X-Frame-Options", "DENY");
        // not no-referrer: under it a browser sends "Origin: null", and the CSRF check needs the origin
        always.put("Referrer-Policy", "same-origin");
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Cross-Origin-Resource-Policy", "same-origin");
        always.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (https) {
            always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    void putInto(MultiMap headers, String path) {
        always.forEach(headers::set);
        boolean data = DATA_PATHS.stream().anyMatch(path::startsWith);
        headers.set("Content-Security-Policy", data ? DATA : PAGES);
        if (data) {
            headers.set("Cache-Control", "no-store");
        } else if (isFingerprinted(headers, path)) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!path.startsWith("/webjars/")) {
            // pages are asked for again each time
            headers.set("Cache-Control", "no-cache");
        }
    }

    // a file that is gone since a new release is answered by the first page: that must not be kept under its name
    private static boolean isFingerprinted(MultiMap headers, String path) {
        return path.startsWith("/assets/") && !String.valueOf(headers.get("Content-Type")).startsWith("text/html");
    }
}
