package org.priorauth.submission.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
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
        return all.stream().filter(one -> one.getUrl() != null && lastPart(one.getUrl()).equals(name));
    }

    static <T extends Type> Optional<T> value(Element in, String name, Class<T> type) {
        return extensions(in, name).map(Extension::getValue).filter(type::isInstance).map(type::cast).findFirst();
    }

    static Optional<String> text(Element in, String name) {
        return extensions(in, name).map(Extension::getValue).filter(PrimitiveType.class::isInstance)
                .map(value -> ((PrimitiveType<?>) value).getValueAsString()).filter(Said::present).findFirst();
    }

    /** The code; of a concept with none, its words. */
    static Optional<String> code(CodeableConcept concept) {
        return concept.getCoding().stream().map(Coding::getCode).filter(Said::present).findFirst()
                .or(() -> Optional.ofNullable(concept.getText()).filter(Said::present));
    }

    static List<Code> codes(CodeableConcept concept) {
        List<Code> codes = concept.getCoding().stream().filter(coding -> coding.hasCode() || coding.hasDisplay())
                .map(coding -> new Code(coding.getSystem(), coding.getCode(), coding.getDisplay())).toList();
        return codes.isEmpty() && concept.hasText() ? List.of(new Code(null, null, concept.getText())) : codes;
    }

    static Optional<BigDecimal> amount(Quantity quantity) {
        return Optional.ofNullable(quantity).map(Quantity::getValue);
    }

    static Optional<String> unit(Quantity quantity) {
        return Optional.ofNullable(quantity).map(Quantity::getUnit).filter(Said::present);
    }

    static Optional<DatePeriod> days(Period period) {
        DatePeriod days = new DatePeriod(day(period.getStartElement()), day(period.getEndElement()));
        return days.start() == null && days.end() == null ? Optional.empty() : Optional.of(days);
    }

    /** The day as it is written, whatever the zone; null where there is none, or only a month. */
    private static LocalDate day(BaseDateTimeType time) {
        String text = time.getValueAsString();
        return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    }

    static boolean present(String text) {
        return text != null && !text.isBlank();
    }

    private static String lastPart(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
