package org.priorauth.contracts.submission;

import java.math.BigDecimal;
import java.util.List;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Wire;

/**
 * What the payer says of one line.
 *
 * @param line the order's line number; absent on a line the payer proposes
 * @param action X12 306: A1 certified in total, A2 certified partial, A3 not certified, A4 pended, A6 modified, C
 *        cancelled, CT contact payer, NA no action required; a code we do not know is kept as it came
 * @param reasons X12 886 codes, as they came
 * @param authorizationNumber the number to put on the claim (278 REF*BB)
 * @param administrativeReference the payer's number for the pended case (278 REF*NT)
 * @param quantity what is authorised, where it differs or is named
 * @param notes the payer's words, e.g. the specific reason for a denial (42 CFR 422.122)
 * @param details what else the payer says of the line; absent where it says no more
 */
public record LineDecision(Integer line, String action, List<Code> reasons, String authorizationNumber,
        String administrativeReference, BigDecimal quantity, String unit, DatePeriod period, List<String> notes,
        LineDetails details) {

    public LineDecision {
        reasons = Wire.list(reasons);
        notes = Wire.list(notes);
    }

    /** With no more than the decision. */
    public LineDecision(Integer line, String action, List<Code> reasons, String authorizationNumber,
            String administrativeReference, BigDecimal quantity, String unit, DatePeriod period, List<String> notes) {
        this(line, action, reasons, authorizationNumber, administrativeReference, quantity, unit, period, notes, null);
    }
}
