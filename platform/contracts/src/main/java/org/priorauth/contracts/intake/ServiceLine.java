package org.priorauth.contracts.intake;

import java.math.BigDecimal;
import java.util.List;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Wire;

/**
 * One service, device or drug that is asked for.
 *
 * @param number from 1; keeps its meaning for the authorization's whole life
 * @param code CPT or HCPCS once the order is accepted
 * @param unit what the quantity counts: {@code visits}, {@code units}, {@code days}, ...
 * @param frequency how often, e.g. two times a week for twelve weeks
 * @param placeOfService CMS place-of-service code, e.g. 11 office
 * @param diagnoses sequences of the diagnoses it is for
 * @param ehrIdentifier how the EHR knows this line's own order
 */
public record ServiceLine(int number, Code code, List<String> modifiers, BigDecimal quantity, String unit,
        Frequency frequency, DatePeriod period, String placeOfService, List<Integer> diagnoses, String ehrIdentifier) {

    public ServiceLine {
        modifiers = Wire.list(modifiers);
        diagnoses = Wire.list(diagnoses);
    }
}
