package org.priorauth.benefits.domain;

import java.time.Instant;

/**
 * One asking of one payer.
 *
 * @param id stable over the tries of the same asking, so that a payer can tell a repetition; opaque
 * @param at when it was decided to ask
 */
public record Ask(String id, PayerProfile payer, EligibilityQuestion question, Instant at) {}
