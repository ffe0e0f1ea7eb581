package org.priorauth.contracts.submission;

import java.math.BigDecimal;

import org.priorauth.contracts.DatePeriod;

/**
 * What was authorised of one line, and how much of it is used.
 *
 * @param line the order's line number
 * @param unit what the amounts count; absent where nobody said
 * @param authorized absent where neither payer nor order names an amount
 * @param used by the visits reported within the period
 * @param left never below 0; absent where nothing is known to count down from
 * @param period when the care may be given; absent where the payer named none
 */
public record AuthorizedUse(int line, String unit, BigDecimal authorized, BigDecimal used, BigDecimal left,
        DatePeriod period) {}
