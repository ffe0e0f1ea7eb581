package org.priorauth.contracts.benefits;

import java.math.BigDecimal;
import java.time.Instant;

import org.priorauth.contracts.Wire;

/**
 * One number of the benefit. A figure the payer did not give is absent, never zero.
 *
 * @param unit {@code visits}, {@code units}, {@code usd}, ...
 * @param period what it counts over: {@code calendar-year}, {@code service-year}, {@code contract}, ...
 * @param source where it was read, as in {@link Ruling}
 */
public record Figure(Name name, BigDecimal value, String unit, String period, String source, Instant at) {

    public enum Name {
        LIMIT, USED, REMAINING, COPAY, DEDUCTIBLE_REMAINING;

        @Override
        public String toString() { return Wire.name(this); }
    }
}
