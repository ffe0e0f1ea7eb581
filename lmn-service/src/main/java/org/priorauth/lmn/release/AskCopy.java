package org.priorauth.lmn.release;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.lmn.domain.release.AccessRule;
import org.priorauth.lmn.domain.release.Asked;
import org.priorauth.lmn.domain.release.Means;
import org.priorauth.lmn.domain.release.Requester;
import org.priorauth.lmn.domain.release.Requester.Relation;

/**
 * Somebody asks for a copy.
 *
 * @param name who asks
 * @param means how the request came
 * @param received when it reached the clinic; absent for just now
 */
@Schema(examples = "{\"name\":\"Maya Reyes\",\"relation\":\"patient\",\"means\":\"mail\",\"received\":\"2026-03-02T15:00:00Z\"}")
public record AskCopy(String name, Relation relation, Means means, Instant received) {

    Written look(Instant now) {
        Written written = new Written().name("/name", name).chosen("/relation", relation).chosen("/means", means);
        return received != null && received.isAfter(now)
                ? written.note("/received", "in-the-future", "lies in the future")
                : written;
    }

    Asked asked(UUID id, UUID letterId, AccessRule rule, Cause cause) {
        Instant at = received == null ? cause.at() : received;
        return new Asked(id, letterId, new Requester(name.strip(), relation), means, at, cause.by(), rule.due(at),
                null);
    }
}
