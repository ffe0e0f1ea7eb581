package org.priorauth.gateway.admission;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.priorauth.gateway.PublicUrl;
import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.visitor.Visitor.Member;

/**
 * Whether a change asked for with a session's cookie comes from a page of ours: it carries a header that no form can set
 * and no other origin may, and the browser says that it comes from our origin. A bearer token is proof enough.
 */
@Singleton
class CsrfGate implements Gate {

    static final String HEADER = "Priorauth-Csrf";

    /** RFC 9110, 9.2.1. */
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String origin;

    CsrfGate(PublicUrl url) {
        this.origin = url.origin();
    }

    @Override
    public Optional<Problem> refuse(Visit visit) {
        boolean risky = visit.visitor() instanceof Member member && member.byCookie()
                && !SAFE.contains(visit.http().request().method().name());
        return !risky || isOurs(visit)
                ? Optional.empty()
                : Optional.of(Problem.of(403, "csrf", "Not from a page of ours",
                        "With a browser's session, changes need the header " + HEADER + ": 1 and the Origin " + origin
                                + "."));
    }

    private boolean isOurs(Visit visit) {
        return visit.header(HEADER) != null && origin.equals(visit.header("Origin"));
    }
}
