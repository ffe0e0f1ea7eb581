package org.priorauth.submission.domain;

import org.priorauth.submission.domain.clock.Allowance;

/**
 * The payer's clock of a case.
 *
 * @param soon whether it was said that the time is nearly up
 */
public record Timing(Allowance allowance, boolean soon) {}
