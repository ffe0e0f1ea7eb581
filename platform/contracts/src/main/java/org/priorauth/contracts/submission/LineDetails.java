package org.priorauth.contracts.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Wire;

/**
 * What a payer may say of a line beside its decision.
 *
 * @param actionText the payer's words for the action
 * @param service what is authorised, where it is named
 * @param provider who may render it, as the payer names them, with the NPI where it is known
 * @param issuedOn when the authorization was issued
 * @param serviceDates when the service may be, or was asked for
 * @param unitPrice what the payer names as the price of one, in its currency
 * @param payerLine the payer's own number of a line that is none of ours
 * @param traces numbers that find the line at the payer (278 TRN)
 */
public record LineDetails(String actionText, Code service, String provider, LocalDate issuedOn,
        DatePeriod serviceDates, BigDecimal unitPrice, Integer payerLine, List<String> traces) {

    public static final LineDetails NONE = new LineDetails(null, null, null, null, null, null, null, List.of());

    public LineDetails {
        traces = Wire.list(traces);
    }
}
