package org.priorauth.lmn.domain.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.priorauth.contracts.Actor;

/**
 * A request for a copy as it reached the clinic.
 *
 * @param received when it reached the clinic: from then on the days count
 * @param by who recorded it
 * @param due the last day for an answer, as lengthened
 * @param extension absent where the time was not lengthened
 */
public record Asked(UUID id, UUID letterId, Requester requester, Means means, Instant received, Actor by, LocalDate due,
        Extension extension) {

    /** @param reason as written to who asked */
    public record Extension(String reason, Actor by, Instant at) {}

    Asked extended(Extension given, LocalDate until) {
        return new Asked(id, letterId, requester, means, received, by, until, given);
    }
}
