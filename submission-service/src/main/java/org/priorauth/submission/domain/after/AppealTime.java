package org.priorauth.submission.domain.after;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when a decision can be appealed.
 *
 * @param until the end of the last day
 * @param source of the rule
 */
public record AppealTime(LocalDate lastDay, Instant until, String source) {}
