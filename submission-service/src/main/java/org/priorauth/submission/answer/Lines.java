package org.priorauth.submission.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;

/**
 * What a ClaimResponse says of each line that was asked, and which lines the payer proposes. What was asked is in
 * {@code item}, what is authorised instead in an {@code addItem} of the same sequence; an addItem of no line of ours is a
 * proposal (PAS 2.2.1, profile-claimresponse). A line the payer leaves out is there all the same, without an action.
 */
final class Lines {

    /** What allows the care: the only actions whose number is an authorization number. */
    private static final Set<String> GRANTING = Set.of("A1", "A2", "A6");

    private final ClaimResponse response;
    private final List<Integer> asked;

    Lines(ClaimResponse response, List<Integer> asked) {
        this.response = response;
        this.asked = asked;
    }

    List<LineDecision> read() {
        return Stream.concat(asked.stream().map(this::line), proposals()).toList();
    }

    private LineDecision line(int number) {
        Optional<ItemComponent> item = response.getItem().stream().filter(one -> one.getItemSequence() == number)
                .findFirst();
        Optional<AddedItemComponent> instead = response.getAddItem().stream().filter(one -> isFor(one, number))
                .findFirst();
        Review review = item.map(one -> Review.in(one.getAdjudication())).orElse(Review.NONE)
                .or(instead.map(one -> Review.in(one.getAdjudication())).orElse(Review.NONE))
                .or(Review.in(response.getAdjudication()));
        List<Element> places = Stream.<Element>concat(instead.stream(), item.stream()).toList();
        Optional<Quantity> quantity = instead.map(AddedItemComponent::getQuantity).filter(Quantity::hasValue)
                .or(() -> item.flatMap(Lines::authorised));
        return decision(number, review, places, quantity,
                notes(Stream.concat(item.stream().flatMap(one -> one.getNoteNumber().stream()),
                        instead.stream().flatMap(one -> one.getNoteNumber().stream()))));
    }

    private Stream<LineDecision> proposals() {
        return response.getAddItem().stream().filter(one -> asked.stream().noneMatch(number -> isFor(one, number)))
                .filter(one -> Review.in(one.getAdjudication()).action().isPresent())
                .map(one -> decision(null, Review.in(one.getAdjudication()), List.of(one),
                        Optional.of(one.getQuantity()).filter(Quantity::hasValue),
                        notes(one.getNoteNumber().stream())));
    }

    private LineDecision decision(Integer line, Review review, List<Element> places, Optional<Quantity> quantity,
            List<String> notes) {
        boolean granted = review.action().filter(GRANTING::contains).isPresent();
        Optional<String> number = review.number()
                .or(() -> first(places, place -> Said.text(place, "extension-authorizationNumber")))
                .or(() -> Optional.ofNullable(response.getPreAuthRef()).filter(Said::present));
        Optional<String> administrative = first(places,
                place -> Said.text(place, "extension-administrationReferenceNumber"));
        Optional<DatePeriod> period = first(places,
                place -> Said.value(place, "extension-itemPreAuthPeriod", Period.class).flatMap(Said::days))
                .or(() -> Said.days(response.getPreAuthPeriod()).filter(whole -> granted));
        // some payers number denied lines too: such a number finds the case, it authorises nothing
        return new LineDecision(line, review.action().orElse(null), review.reasons(),
                number.filter(any -> granted).orElse(null),
                administrative.or(() -> number.filter(any -> !granted)).orElse(null),
                quantity.flatMap(Said::amount).map(BigDecimal::stripTrailingZeros).map(Lines::plain).orElse(null),
                quantity.flatMap(Said::unit).orElse(null), period.orElse(null), notes);
    }

    /** Of the line itself; notes that belong to no line belong to each. */
    private List<String> notes(Stream<PositiveIntType> numbers) {
        List<Integer> own = numbers.map(PrimitiveType::getValue).toList();
        return response.getProcessNote().stream()
                .filter(note -> own.contains(note.getNumber()) || !isOfALine(note.getNumber()))
                .map(ClaimResponse.NoteComponent::getText).filter(Said::present).toList();
    }

    private boolean isOfALine(int number) {
        return Stream.concat(response.getItem().stream().flatMap(one -> one.getNoteNumber().stream()),
                response.getAddItem().stream().flatMap(one -> one.getNoteNumber().stream()))
                .anyMatch(one -> one.getValue() == number);
    }

    private static Optional<Quantity> authorised(ItemComponent item) {
        return Said.extensions(item, "extension-itemAuthorizedDetail")
                .flatMap(detail -> Said.value(detail, "quantity", Quantity.class).stream()).findFirst();
    }

    private static boolean isFor(AddedItemComponent one, int number) {
        return one.getItemSequence().stream().anyMatch(sequence -> sequence.getValue() == number);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static <T> Optional<T> first(List<Element> places, java.util.function.Function<Element, Optional<T>> find) {
        return places.stream().map(find).flatMap(Optional::stream).findFirst();
    }
}
