package org.priorauth.sandbox.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.priorauth.sandbox.payer.Amount;
import org.priorauth.sandbox.payer.BusinessIdentifier;
import org.priorauth.sandbox.payer.Line;
import org.priorauth.sandbox.payer.Line.Span;

/** The payer's own values as FHIR datatypes. */
final class Written {

    private Written() {}

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }

    static CodeableConcept service(List<Line.Code> codes) {
        CodeableConcept concept = new CodeableConcept();
        codes.forEach(it -> concept.addCoding().setSystem(it.system()).setCode(it.code()).setDisplay(it.display()));
        return concept;
    }

    static Identifier identifier(BusinessIdentifier it) {
        return new Identifier().setSystem(blankAsNothing(it.system())).setValue(it.value());
    }

    static Quantity quantity(Amount amount) {
        return new Quantity().setValue(amount.value()).setUnit(amount.unit()).setSystem(amount.system())
                .setCode(amount.code());
    }

    static Period period(Span span) {
        Period period = new Period();
        span.start().ifPresent(it -> period.setStartElement(new DateTimeType(it.toString())));
        span.end().ifPresent(it -> period.setEndElement(new DateTimeType(it.toString())));
        return period;
    }

    /** From the first day asked for, or today; to the last day asked for, or as long as the payer authorises. */
    static Span authorized(Optional<Span> asked, LocalDate today, int days) {
        LocalDate start = asked.flatMap(Span::start).orElse(today);
        LocalDate end = asked.flatMap(Span::end).orElse(start.plus(days, ChronoUnit.DAYS));
        return new Span(Optional.of(start), Optional.of(end));
    }

    static String blankAsNothing(String text) {
        return text.isBlank() ? null : text;
    }
}
