package org.priorauth.submission.payer;

import java.util.Optional;

import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.clock.Allowance;

/** What the payer of these facts is given by this clinic's clock. */
@FunctionalInterface
public interface Allowing {

    /** Empty where the payer is not known here. */
    Optional<Allowance> of(Facts facts, String tenant);
}
