package org.priorauth.submission.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.LineDetails;

/** Everything a payer says of one line, gathered from its item, its addItem and their extensions. */
final class LineReader {

    /** What allows the care: the only actions whose number is an authorization number. */
    private static final Set<String> GRANTING = Set.of("A1", "A2", "A6");

    private final ClaimResponse response;
    private final References references;

    LineReader(ClaimResponse response, References references) {
        this.response = response;
        this.references = references;
    }

    LineDecision decision(int number, Review review, List<ItemComponent> items, List<AddedItemComponent> instead) {
        return decision(number, review, new Places(items, instead), null);
    }

    /** An item of none of our lines. */
    LineDecision stray(ItemComponent item, Review review) {
        return decision(null, review, new Places(List.of(item), List.of()),
                Lines.number(item.getItemSequence()).orElse(null));
    }

    LineDecision proposal(AddedItemComponent item, Review review) {
        return decision(null, review, new Places(List.of(), List.of(item)), item.getItemSequence().stream()
                .map(PrimitiveType::getValue).filter(Objects::nonNull).filter(one -> one > 0).findFirst().orElse(null));
    }

    /** What is authorised comes before what was asked. */
    private record Places(List<ItemComponent> items, List<AddedItemComponent> instead) {

        List<Element> all() {
            return Stream.<Element>concat(instead.stream(), items.stream()).toList();
        }

        List<Integer> notes() {
            return Stream.concat(items.stream().flatMap(one -> one.getNoteNumber().stream()),
                    instead.stream().flatMap(one -> one.getNoteNumber().stream())).map(PrimitiveType::getValue)
                    .toList();
        }
    }

    private LineDecision decision(Integer line, Review review, Places said, Integer payerLine) {
        List<Element> places = said.all();
        boolean granted = review.action().filter(GRANTING::contains).isPresent();
        Optional<String> number = review.number()
                .or(() -> first(places, place -> Said.text(place, "extension-authorizationNumber")))
                .or(() -> Optional.ofNullable(response.getPreAuthRef()).filter(Said::present));
        Optional<String> administrative = first(places,
                place -> Said.text(place, "extension-administrationReferenceNumber"));
        Optional<Quantity> quantity = quantity(said);
        // some payers number denied lines too: such a number finds the case, it authorises nothing
        return new LineDecision(line, review.action().orElse(null), review.reasons(),
                number.filter(any -> granted).orElse(null),
                administrative.or(() -> number.filter(any -> !granted)).orElse(null),
                quantity.flatMap(Said::amount).orElse(null), quantity.flatMap(Said::unit).orElse(null),
                period(places, granted).orElse(null), notes(said.notes()), details(said, review, payerLine));
    }

    private static Optional<Quantity> quantity(Places said) {
        return said.instead().stream().map(AddedItemComponent::getQuantity).filter(Quantity::hasValue).findFirst()
                .or(() -> first(said.all(), place -> detail(place, "quantity", Quantity.class)));
    }

    private Optional<DatePeriod> period(List<Element> places, boolean granted) {
        return first(places, place -> Said.value(place, "extension-itemPreAuthPeriod", Period.class)
                .or(() -> Said.value(place, "extension-itemCertificationEffectiveDate", Period.class))
                .flatMap(Said::days))
                .or(() -> first(places, LineReader::until))
                .or(() -> Said.days(response.getPreAuthPeriod()).filter(whole -> granted));
    }

    /** Some name the last day alone. */
    private static Optional<DatePeriod> until(Element place) {
        return Said.text(place, "extension-itemCertificationExpirationDate").flatMap(Said::day)
                .map(end -> new DatePeriod(null, end));
    }

    /** Nothing where the payer says no more than the decision. */
    private LineDetails details(Places said, Review review, Integer payerLine) {
        List<Element> places = said.all();
        LineDetails details = new LineDetails(
                review.action().filter(Review.ACTIONS::contains).isPresent() ? null : review.words().orElse(null),
                service(said).orElse(null), provider(said).orElse(null),
                first(places, place -> Said.text(place, "extension-itemPreAuthIssueDate")
                        .or(() -> Said.text(place, "extension-itemCertificationIssueDate")).flatMap(Said::day))
                        .orElse(null),
                serviceDates(said).orElse(null), price(said).orElse(null), payerLine,
                places.stream().flatMap(place -> Said.extensions(place, "extension-itemTraceNumber"))
                        .flatMap(one -> one.getValue() instanceof org.hl7.fhir.r4.model.Identifier trace
                                ? Optional.ofNullable(trace.getValue()).stream()
                                : Stream.empty())
                        .distinct().toList());
        return details.equals(LineDetails.NONE) ? null : details;
    }

    private static Optional<Code> service(Places said) {
        return said.instead().stream().map(AddedItemComponent::getProductOrService)
                .flatMap(concept -> Said.codes(concept).stream()).findFirst()
                .or(() -> first(said.all(), place -> detail(place, "productOrServiceCode", CodeableConcept.class))
                        .flatMap(concept -> Said.codes(concept).stream().findFirst()));
    }

    private Optional<String> provider(Places said) {
        return said.instead().stream().flatMap(one -> one.getProvider().stream())
                .flatMap(one -> references.who(one).stream()).findFirst()
                .or(() -> first(said.all(), place -> Said.extensions(place, "extension-itemAuthorizedProvider")
                        .flatMap(one -> Stream.concat(Said.value(one, "provider", Reference.class).stream(),
                                Stream.of(one.getValue()).filter(Reference.class::isInstance)
                                        .map(Reference.class::cast)))
                        .flatMap(one -> references.who(one).stream()).findFirst()));
    }

    private static Optional<DatePeriod> serviceDates(Places said) {
        return first(said.all(), place -> Said.extensions(place, "extension-itemRequestedServiceDate")
                .flatMap(one -> dates(one.getValue()).stream()).findFirst())
                .or(() -> said.instead().stream().flatMap(one -> dates(one.getServiced()).stream()).findFirst());
    }

    private static Optional<DatePeriod> dates(org.hl7.fhir.r4.model.Type value) {
        if (value instanceof Period period) {
            return Said.days(period);
        }
        return value instanceof DateType day
                ? Said.day(day.getValueAsString()).map(one -> new DatePeriod(one, one))
                : Optional.empty();
    }

    private static Optional<BigDecimal> price(Places said) {
        return said.instead().stream().map(AddedItemComponent::getUnitPrice).filter(Money::hasValue).findFirst()
                .or(() -> first(said.all(), place -> detail(place, "unitPrice", Money.class)))
                .map(Money::getValue).filter(value -> value.signum() >= 0);
    }

    /** Of the line itself; notes that belong to no line belong to each. */
    private List<String> notes(List<Integer> own) {
        return response.getProcessNote().stream()
                .filter(note -> own.contains(note.getNumber()) || !isOfALine(note.getNumber()))
                .map(ClaimResponse.NoteComponent::getText).filter(Said::present).distinct().toList();
    }

    private boolean isOfALine(int number) {
        return Stream.concat(response.getItem().stream().flatMap(one -> one.getNoteNumber().stream()),
                response.getAddItem().stream().flatMap(one -> one.getNoteNumber().stream()))
                .map(PositiveIntType::getValue).anyMatch(Integer.valueOf(number)::equals);
    }

    private static <T extends org.hl7.fhir.r4.model.Type> Optional<T> detail(Element place, String name,
            Class<T> type) {
        return Said.extensions(place, "extension-itemAuthorizedDetail")
                .flatMap(detail -> Said.value(detail, name, type).stream()).findFirst();
    }

    private static <T> Optional<T> first(List<Element> places, Function<Element, Optional<T>> find) {
        return places.stream().map(find).flatMap(Optional::stream).findFirst();
    }
}
