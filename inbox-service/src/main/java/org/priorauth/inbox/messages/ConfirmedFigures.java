package org.priorauth.inbox.messages;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.priorauth.inbox.meaning.Extent;
import org.priorauth.inbox.meaning.Kind;

/**
 * What a message says, as a person confirmed or corrected it; what it does not say is absent.
 *
 * @param extent of an approval: how much of what was asked
 * @param number the authorization number that the payer gave; of an acknowledgement its reference
 * @param from first day approved
 * @param to last day approved
 * @param units visits, units or days approved
 * @param reason why it was denied or cut, or what is asked for
 * @param deadline the last day for what is asked or offered
 */
public record ConfirmedFigures(Kind kind, Extent extent, String number, LocalDate from, LocalDate to, BigDecimal units,
        String reason, LocalDate deadline) {}
