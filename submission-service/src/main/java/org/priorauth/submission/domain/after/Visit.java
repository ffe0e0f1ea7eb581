package org.priorauth.submission.domain.after;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Wire;

/**
 * One visit that was given under the authorization, or not after all.
 *
 * @param id the EHR's, opaque
 * @param removed it did not take place; kept, so that an old report of it does not bring it back unseen
 */
public record Visit(String id, LocalDate day, List<Service> services, boolean removed, Actor by, Instant at) {

    /** How much of one line was given, in the line's own unit. */
    public record Service(int line, BigDecimal quantity) {}

    public Visit {
        services = Wire.list(services);
    }

    boolean saysTheSameAs(Visit other) {
        return id.equals(other.id) && removed == other.removed && day.equals(other.day)
                && services.equals(other.services);
    }
}
