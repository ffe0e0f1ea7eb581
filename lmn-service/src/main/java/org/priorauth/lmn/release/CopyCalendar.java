package org.priorauth.lmn.release;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.time.Ids;
import org.priorauth.lmn.domain.release.AccessRule;
import org.priorauth.lmn.domain.release.Asked;
import org.priorauth.lmn.domain.release.CopyRequest;

/** By when a request is answered, as of now. */
@ApplicationScoped
class CopyCalendar {

    private final AccessRule rule;
    private final Clock clock;
    private final Ids ids;

    CopyCalendar(AccessRule rule, Clock clock, Ids ids) {
        this.rule = rule;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant();
    }

    UUID nextId() {
        return ids.next();
    }

    Asked asked(AskCopy body, UUID copyId, UUID letterId, Cause cause) {
        return body.asked(copyId, letterId, rule, cause);
    }

    CopyView view(CopyRequest request) {
        return CopyView.of(request, rule, now());
    }
}
