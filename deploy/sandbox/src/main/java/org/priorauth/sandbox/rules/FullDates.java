package org.priorauth.sandbox.rules;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/** PAS invariant FullDateRule: X12 has no half dates. */
public final class FullDates {

    private FullDates() {}

    public static boolean in(Type timing) {
        if (timing instanceof Period period) {
            return (period.hasStart() || period.hasEnd()) && isFullIfSaid(period.getStartElement())
                    && isFullIfSaid(period.getEndElement()) && isInOrder(period);
        }
        return timing instanceof BaseDateTimeType date && isFull(date);
    }

    private static boolean isFullIfSaid(BaseDateTimeType date) {
        return date.isEmpty() || isFull(date);
    }

    private static boolean isInOrder(Period period) {
        return !period.hasStart() || !period.hasEnd() || !period.getEnd().before(period.getStart());
    }

    private static boolean isFull(BaseDateTimeType date) {
        return date.getValue() != null && date.getPrecision().ordinal() >= TemporalPrecisionEnum.DAY.ordinal();
    }
}
