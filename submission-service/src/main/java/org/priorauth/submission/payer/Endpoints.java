package org.priorauth.submission.payer;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.priorauth.submission.SubmissionSettings;

/**
 * Which addresses a payer may have. A request holds a patient's record: it leaves over TLS, or not the machine at all.
 * Only addresses of profiles are ever called; none that a payer sends.
 */
public final class Endpoints {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final boolean loopbackHttp;

    private Endpoints(boolean loopbackHttp) { this.loopbackHttp = loopbackHttp; }

    public static Endpoints of(SubmissionSettings settings) {
        return new Endpoints(settings.allowLoopbackHttp());
    }

    static Endpoints of(boolean loopbackHttp) {
        return new Endpoints(loopbackHttp);
    }

    /** Why it may not be called; empty where it may. */
    public Optional<String> refusal(URI endpoint) {
        if (endpoint == null || endpoint.getHost() == null) {
            return Optional.of("an absolute URL is needed");
        }
        if (endpoint.getUserInfo() != null || endpoint.getQuery() != null || endpoint.getFragment() != null) {
            return Optional.of("a base URL has no credentials, query or fragment");
        }
        boolean fine = "https".equals(endpoint.getScheme())
                || loopbackHttp && "http".equals(endpoint.getScheme()) && LOOPBACK.contains(endpoint.getHost());
        return fine ? Optional.empty() : Optional.of("https is needed; http is for loopback addresses in development");
    }
}
