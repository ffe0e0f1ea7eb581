package org.priorauth.submission.answer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;

/**
 * Finds things in FHIR elements as payers write them. An extension is known by the last part of its URL: nested ones come
 * with the whole URL or the short name, and some payers spell the base differently.
 */
final class Said {

    private Said() {}

    static Stream<Extension> extensions(Element in, String name) {
        return extensions(in.getExtension(), name);
    }

    static Stream<Extension> extensions(List<Extension> all, String name) {
        return all.stream().filter(one -> one.getUrl() != null && lastPart(one.getUrl()).equalsIgnoreCase(name));
    }

    static <T extends Type> Optional<T> value(Element in, String name, Class<T> type) {
        return extensions(in, name).map(Extension::getValue).filter(type::isInstance).map(type::cast).findFirst();
    }

    static Optional<String> text(Element in, String name) {
        return extensions(in, name).map(Extension::getValue).flatMap(value -> text(value).stream()).findFirst();
    }

    /** Of a plain value, or of an identifier where plain text was to be. */
    private static Optional<String> text(Type value) {
        String text = value instanceof Identifier identifier ? identifier.getValue() : null;
        return Optional.ofNullable(value instanceof PrimitiveType<?> plain ? plain.getValueAsString() : text)
                .filter(Said::present).map(String::strip);
    }

    /** A concept, however the payer writes it: as one, as a coding, as a bare code. */
    static Stream<CodeableConcept> concepts(Element in, String name) {
        return extensions(in, name).map(Extension::getValue).flatMap(value -> {
            if (value instanceof CodeableConcept concept) {
                return Stream.of(concept);
            }
            return value instanceof Coding coding
                    ? Stream.of(new CodeableConcept(coding))
                    : text(value).map(code -> new CodeableConcept(new Coding(null, code, null))).stream();
        });
    }

    /** The code; of a concept with none, its words. */
    static Optional<String> code(CodeableConcept concept) {
        return concept.getCoding().stream().map(Coding::getCode).filter(Said::present).map(String::strip).findFirst()
                .or(() -> Optional.ofNullable(concept.getText()).filter(Said::present));
    }

    static List<Code> codes(CodeableConcept concept) {
        List<Code> codes = concept.getCoding().stream().filter(coding -> coding.hasCode() || coding.hasDisplay())
                .map(coding -> new Code(coding.getSystem(), coding.getCode(), coding.getDisplay())).toList();
        return codes.isEmpty() && concept.hasText() ? List.of(new Code(null, null, concept.getText())) : codes;
    }

    static Optional<BigDecimal> amount(Quantity quantity) {
        return Optional.ofNullable(quantity).map(Quantity::getValue).filter(value -> value.signum() >= 0)
                .map(BigDecimal::stripTrailingZeros).map(one -> one.scale() < 0 ? one.setScale(0) : one);
    }

    static Optional<String> unit(Quantity quantity) {
        return Optional.ofNullable(quantity).map(Quantity::getUnit).filter(Said::present)
                .or(() -> Optional.ofNullable(quantity).map(Quantity::getCode).filter(Said::present));
    }

    static Optional<DatePeriod> days(Period period) {
        DatePeriod days = new DatePeriod(day(period.getStartElement()), day(period.getEndElement()));
        return days.start() == null && days.end() == null || !inOrder(days) ? Optional.empty() : Optional.of(days);
    }

    /** The day as it is written, whatever the zone; null where there is none, or only a month. */
    private static LocalDate day(BaseDateTimeType time) {
        return day(time.getValueAsString()).orElse(null);
    }

    /** A day that is none, like the 31st of February, is not said at all. */
    static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether it has both ends and they are in order; a period that ends before it starts says nothing. */
    private static boolean inOrder(DatePeriod days) {
        return days.start() == null || days.end() == null || !days.end().isBefore(days.start());
    }

    static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    private static String lastPart(String url) {
        return url.strip().substring(url.strip().lastIndexOf('/') + 1);
    }
}
