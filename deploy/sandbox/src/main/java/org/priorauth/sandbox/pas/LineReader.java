package org.priorauth.sandbox.pas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Amount;
import org.priorauth.sandbox.payer.BusinessIdentifier;
import org.priorauth.sandbox.payer.Line;
import org.priorauth.sandbox.payer.Line.Span;
import org.priorauth.sandbox.request.Cancelled;

/** Claim.item as lines. */
final class LineReader {

    private LineReader() {}

    static List<Line> lines(Claim claim) {
        boolean whole = Cancelled.whole(claim);
        return claim.getItem().stream().map(item -> line(item, whole)).toList();
    }

    private static Line line(ItemComponent item, boolean cancelled) {
        List<Line.Code> service = item.getProductOrService().getCoding().stream()
                .map(it -> new Line.Code(shared(it.getSystem()), shared(it.getCode()), shared(it.getDisplay())))
                .toList();
        return new Line(item.getSequence(), service, Optional.of(item.getQuantity()).filter(Quantity::hasValue)
                .map(LineReader::amount), Optional.ofNullable(item.getServiced()).map(LineReader::span), traces(item),
                cancelled || Cancelled.flagged(item));
    }

    private static Amount amount(Quantity quantity) {
        return new Amount(quantity.getValue(), shared(quantity.getUnit()), shared(quantity.getSystem()),
                shared(quantity.getCode()));
    }

    /** Codes and units recur in every request; a payer remembers thousands of requests. */
    private static String shared(String text) {
        return text == null ? null : text.intern();
    }

    private static Span span(Type serviced) {
        if (serviced instanceof Period period) {
            return new Span(day(period.getStartElement()), day(period.getEndElement()));
        }
        return new Span(day((DateType) serviced), day((DateType) serviced));
    }

    /** The day as written: a time zone must not move it. */
    private static Optional<LocalDate> day(BaseDateTimeType date) {
        return date.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(date.getValueAsString().substring(0, 10)));
    }

    private static List<BusinessIdentifier> traces(ItemComponent item) {
        return item.getExtensionsByUrl(Urls.ITEM_TRACE).stream().filter(it -> it.getValue() instanceof Identifier trace
                && trace.hasValue()).map(it -> FilingReader.identifier((Identifier) it.getValue())).toList();
    }
}
