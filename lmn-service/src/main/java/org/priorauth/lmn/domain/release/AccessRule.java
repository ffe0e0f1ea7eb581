package org.priorauth.lmn.domain.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * By when a copy is due: a number of calendar days after receipt, lengthened once (45 CFR 164.524(b)(2)). A state may
 * allow less. Days are the clinic's, the last one counts to its end.
 *
 * @param remindDays how many days before the last one somebody is reminded
 */
public record AccessRule(ZoneId zone, int days, int extensionDays, int remindDays) {

    public LocalDate due(Instant received) {
        return received.atZone(zone).toLocalDate().plusDays(days);
    }

    LocalDate dueExtended(Instant received) {
        return due(received).plusDays(extensionDays);
    }

    public boolean late(LocalDate due, Instant now) {
        return !now.isBefore(lateFrom(due));
    }

    /** The first instant at which what was due on this day is late. */
    public Instant lateFrom(LocalDate due) {
        return due.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean soon(LocalDate due, Instant now) {
        return !now.isBefore(soonFrom(due));
    }

    Instant soonFrom(LocalDate due) {
        return due.minusDays(remindDays).atStartOfDay(zone).toInstant();
    }
}
