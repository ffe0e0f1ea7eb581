package org.priorauth.intake.fhir;

import java.time.LocalDate;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.priorauth.contracts.DatePeriod;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/** Days as the sender wrote them; no time zone of ours ever moves one. A date without its day is none. */
final class FhirDates {

    private static final int LENGTH_OF_DATE = 10;

    private FhirDates() {}

    static LocalDate day(BaseDateTimeType date) {
        boolean whole = date != null && date.hasValue() && date.getPrecision() != TemporalPrecisionEnum.YEAR
                && date.getPrecision() != TemporalPrecisionEnum.MONTH;
        return whole ? LocalDate.parse(date.getValueAsString().substring(0, LENGTH_OF_DATE)) : null;
    }

    static LocalDate day(Type value) {
        return value instanceof BaseDateTimeType date ? day(date) : null;
    }

    static DatePeriod period(Period period) {
        LocalDate start = day(period.getStartElement());
        LocalDate end = day(period.getEndElement());
        return start == null && end == null ? null : new DatePeriod(start, end);
    }
}
