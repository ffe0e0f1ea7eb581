package org.priorauth.submission.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a payer is given for its decision, as it was when the clock started; kept with the case, so that a changed
 * configuration moves no date that was promised.
 *
 * @param zone of the clinic
 * @param soon how long before its end people are told
 */
public record Allowance(Term term, ZoneId zone, Duration soon) {

    private static final int PARTS = 4;

    public Instant end(Instant from) {
        return ClinicTime.in(zone).end(from, term);
    }

    public Instant resumed(Instant due, Instant stopped, Instant goesOn) {
        return ClinicTime.in(zone).resumed(due, term, stopped, goesOn);
    }

    /** Of a short term it is its last quarter. */
    public Instant soonAt(Instant due) {
        Duration quarter = term.length().dividedBy(PARTS);
        return due.minus(quarter.compareTo(soon) < 0 ? quarter : soon);
    }
}
