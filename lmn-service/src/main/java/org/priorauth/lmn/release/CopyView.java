package org.priorauth.lmn.release;

import java.time.Instant;
import java.util.UUID;

import org.priorauth.lmn.domain.release.AccessRule;
import org.priorauth.lmn.domain.release.Asked;
import org.priorauth.lmn.domain.release.CopyRequest;
import org.priorauth.lmn.domain.release.CopyRequest.Closing;
import org.priorauth.lmn.domain.release.CopyRequest.Pending;
import org.priorauth.lmn.domain.release.CopyRequest.Refused;
import org.priorauth.lmn.domain.release.CopyRequest.Released;
import org.priorauth.lmn.domain.release.CopyRequest.Withdrawn;
import org.priorauth.lmn.domain.release.Release;
import org.priorauth.lmn.domain.release.Verification;

/**
 * One request with all that was done about it. PHI.
 *
 * @param status received, verified, released, refused or withdrawn
 * @param overdue somebody still waits, and the last day is over
 */
public record CopyView(UUID copyId, String status, boolean overdue, Asked asked, Verification verification,
        Release release, Closing closing) {

    static CopyView of(CopyRequest request, AccessRule rule, Instant now) {
        return new CopyView(request.asked().id(), request.status(),
                request instanceof Pending && rule.late(request.asked().due(), now), request.asked(),
                request.verifiedBy().orElse(null), request instanceof Released done ? done.release() : null,
                closing(request));
    }

    private static Closing closing(CopyRequest request) {
        if (request instanceof Refused refused) {
            return refused.closing();
        }
        return request instanceof Withdrawn withdrawn ? withdrawn.closing() : null;
    }
}
