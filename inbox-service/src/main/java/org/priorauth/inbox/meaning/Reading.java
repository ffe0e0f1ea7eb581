package org.priorauth.inbox.meaning;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was understood of a message.
 *
 * @param extent how much is approved; unknown unless it is a decision
 * @param number the authorization number the payer gave
 * @param from first day approved
 * @param to last day approved
 * @param units visits, units or days approved
 * @param reason why it was denied or cut, or what is asked for, in the payer's words
 * @param deadline the last day for what is asked or offered
 */
public record Reading(Value<Kind> kind, Value<Extent> extent, Value<String> number, Value<LocalDate> from,
        Value<LocalDate> to, Value<BigDecimal> units, Value<String> reason, Value<LocalDate> deadline) {

    /** Nothing was understood. */
    public static final Reading NOTHING = new Reading(new Value.Unknown<>(), new Value.Unknown<>(),
            new Value.Unknown<>(), new Value.Unknown<>(), new Value.Unknown<>(), new Value.Unknown<>(),
            new Value.Unknown<>(), new Value.Unknown<>());
}
