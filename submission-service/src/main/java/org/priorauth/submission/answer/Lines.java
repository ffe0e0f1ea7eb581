package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.priorauth.contracts.submission.LineDecision;

/**
 * What a ClaimResponse says of each line that was asked, and which lines the payer proposes. What was asked is in
 * {@code item}, what is authorised instead in an {@code addItem} of the same sequence; an addItem of no line of ours is a
 * proposal (PAS 2.2.1, profile-claimresponse). A line the payer leaves out is there all the same, without an action; a
 * line that is none of ours is kept with the payer's own number.
 */
final class Lines {

    /** Beside these an addItem says what is authorised; beside a denial or a pend it is an offer of its own. */
    private static final Set<String> CHANGEABLE = Set.of("A1", "A2", "A6");

    private final ClaimResponse response;
    private final List<Integer> asked;
    private final LineReader reader;

    Lines(ClaimResponse response, List<Integer> asked, References references) {
        this.response = response;
        this.asked = asked;
        this.reader = new LineReader(response, references);
    }

    List<LineDecision> read() {
        return Stream.of(asked.stream().map(this::line), strays(), proposals()).flatMap(all -> all).toList();
    }

    private LineDecision line(int number) {
        List<ItemComponent> items = items(number);
        List<AddedItemComponent> instead = response.getAddItem().stream().filter(one -> isInstead(one, number))
                .toList();
        Review own = Review.together(items.stream().map(Lines::review).toList());
        Review added = Review.together(instead.stream().map(Lines::review).toList());
        Review review = added.action().filter("A6"::equals).isPresent() ? added : own.or(added).numbered(added);
        return reader.decision(number,
                review.or(Review.of(response.getAdjudication())).or(Review.in(response.getExtension())), items,
                instead);
    }

    /** Several where the payer repeats a line. */
    private List<ItemComponent> items(int number) {
        return IntStream.range(0, response.getItem().size()).filter(at -> numberOf(at) == number)
                .mapToObj(response.getItem()::get).toList();
    }

    /** An item without a sequence is the line at its place, where nothing is missing and nothing else says otherwise. */
    private int numberOf(int at) {
        ItemComponent item = response.getItem().get(at);
        boolean byPlace = response.getItem().size() == asked.size()
                && response.getItem().stream().noneMatch(ItemComponent::hasItemSequence);
        return item.hasItemSequence() || !byPlace ? item.getItemSequence() : asked.get(at);
    }

    private boolean isInstead(AddedItemComponent one, int number) {
        return isFor(one, number) && review(items(number)).action().map(CHANGEABLE::contains).orElse(true);
    }

    private Stream<LineDecision> strays() {
        return IntStream.range(0, response.getItem().size()).filter(at -> !asked.contains(numberOf(at)))
                .mapToObj(response.getItem()::get).filter(item -> review(item).action().isPresent())
                .map(item -> reader.stray(item, review(item)));
    }

    private Stream<LineDecision> proposals() {
        return response.getAddItem().stream()
                .filter(one -> asked.stream().noneMatch(number -> isInstead(one, number)))
                .filter(one -> review(one).action().isPresent())
                .map(one -> reader.proposal(one, review(one)));
    }

    private static Review review(List<ItemComponent> items) {
        return Review.together(items.stream().map(Lines::review).toList());
    }

    private static Review review(ItemComponent item) {
        return Review.in(item.getAdjudication(), item);
    }

    private static Review review(AddedItemComponent item) {
        return Review.in(item.getAdjudication(), item);
    }

    private static boolean isFor(AddedItemComponent one, int number) {
        return one.getItemSequence().stream()
                .anyMatch(sequence -> sequence.hasValue() && sequence.getValue() == number);
    }

    static Optional<Integer> number(int sequence) {
        return Optional.of(sequence).filter(known -> known > 0);
    }
}
