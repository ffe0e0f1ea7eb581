package org.priorauth.sandbox.payer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a service: a value with its unit as text and as code. */
public record Amount(BigDecimal value, String unit, String system, String code) {

    static final Amount ONE = new Amount(BigDecimal.ONE, null, null, null);

    /** Half of it in whole units, at least one: nobody authorises half a visit. */
    Amount half() {
        BigDecimal half = value.divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN).max(BigDecimal.ONE);
        return new Amount(half, unit, system, code);
    }
}
