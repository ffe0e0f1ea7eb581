package org.priorauth.submission.chain;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

import org.priorauth.submission.domain.clock.Allowance;
import org.priorauth.submission.domain.clock.Term;

/** Clocks of payers for tests of the chain. */
final class Clocks {

    static final Allowance WEEK = new Allowance(Term.of("P7D"), ZoneId.of("America/New_York"), Duration.ofHours(24));
    /** No payer is known. */
    static final Clockwork NONE = new Clockwork((facts, tenant) -> Optional.empty());
    /** Every payer has a week. */
    static final Clockwork WEEKS = new Clockwork((facts, tenant) -> Optional.of(WEEK));

    private Clocks() {}
}
