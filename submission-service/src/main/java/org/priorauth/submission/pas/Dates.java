package org.priorauth.submission.pas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.priorauth.contracts.DatePeriod;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/** Days are days, without a zone; times are UTC. */
final class Dates {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private Dates() {}

    static DateType date(LocalDate day) {
        return new DateType(day.toString());
    }

    /** Full dates on both ends (PAS FullDateRule); empty where neither is known. */
    static Optional<Period> period(DatePeriod days) {
        if (days == null || days.start() == null && days.end() == null) {
            return Optional.empty();
        }
        Period period = new Period();
        if (days.start() != null) {
            period.setStartElement(new DateTimeType(days.start().toString()));
        }
        if (days.end() != null) {
            period.setEndElement(new DateTimeType(days.end().toString()));
        }
        return Optional.of(period);
    }

    static InstantType instant(Instant at) {
        return new InstantType(Date.from(at), TemporalPrecisionEnum.MILLI, UTC);
    }

    static DateTimeType time(Instant at) {
        return new DateTimeType(Date.from(at), TemporalPrecisionEnum.SECOND, UTC);
    }
}
