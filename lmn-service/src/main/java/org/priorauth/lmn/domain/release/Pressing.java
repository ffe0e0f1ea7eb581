package org.priorauth.lmn.domain.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.priorauth.contracts.Wire;

/** A request that somebody has to answer now. */
public record Pressing(UUID copyId, UUID letterId, LocalDate due, How how) {

    /** The last day is near, or over. */
    public enum How {
        DUE_SOON, OVERDUE;

        @Override
        public String toString() { return Wire.name(this); }
    }

    static Pressing of(Asked asked, AccessRule rule, Instant now) {
        return new Pressing(asked.id(), asked.letterId(), asked.due(),
                rule.late(asked.due(), now) ? How.OVERDUE : How.DUE_SOON);
    }
}
