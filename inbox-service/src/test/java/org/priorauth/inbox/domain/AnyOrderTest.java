package org.priorauth.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.priorauth.inbox.domain.TheChain.authRequired;
import static org.priorauth.inbox.domain.TheChain.coverage;
import static org.priorauth.inbox.domain.TheChain.decided;
import static org.priorauth.inbox.domain.TheChain.letter;
import static org.priorauth.inbox.domain.TheChain.line;
import static org.priorauth.inbox.domain.TheChain.request;
import static org.priorauth.inbox.domain.TheChain.submission;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.stages.Dealings;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.stages.Words;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.settings.HouseRules;

/** Events of one topic come in order, those of different topics in any. All ways to mix them lead to the same place. */
class AnyOrderTest {

    private record Place(Status status, Words words, Dealings dealings, Instant receivedAt, Owner owner,
            NextStep next, Set<String> work) {}

    static Stream<Arguments> lives() {
        return Stream.of(
                arguments("approved", Status.APPROVED, Set.of(), List.of(
                        intake(), benefits(),
                        List.of(letter(LetterChanged.Outcome.DRAFTED, 1, 1),
                                letter(LetterChanged.Outcome.SIGNED, 2, 1)),
                        List.of(submission(SubmissionChanged.Outcome.READY, 1),
                                submission(SubmissionChanged.Outcome.SENT, 2),
                                submission(SubmissionChanged.Outcome.PENDED, 3),
                                decided(4, Decision.APPROVED, line(1, "A1", "AUTH-1"))))),
                arguments("denied", Status.DENIED, Set.of("denied"), List.of(
                        intake(), benefits(),
                        List.of(letter(LetterChanged.Outcome.NEEDS_FACTS, 1, 1),
                                letter(LetterChanged.Outcome.DRAFTED, 2, 1),
                                letter(LetterChanged.Outcome.SIGNED, 3, 1)),
                        List.of(submission(SubmissionChanged.Outcome.SENT, 1),
                                submission(SubmissionChanged.Outcome.OVERDUE, 2),
                                decided(3, Decision.DENIED, line(1, "A3", null, "Not shown to be needed."))))),
                arguments("amended on the way", Status.LETTER_TO_SIGN, Set.of("letter-to-sign"), List.of(
                        List.of(request(RequestChanged.Outcome.ACCEPTED, 1, 1),
                                request(RequestChanged.Outcome.AMENDED, 2, 2)),
                        List.of(coverage(CoverageDetermined.Outcome.NEEDS_PERSON, 1, 1),
                                coverage(CoverageDetermined.Outcome.AUTH_REQUIRED, 2, 2)),
                        List.of(letter(LetterChanged.Outcome.SIGNED, 1, 1),
                                letter(LetterChanged.Outcome.WITHDRAWN, 2, 1),
                                letter(LetterChanged.Outcome.DRAFTED, 3, 2)))),
                arguments("withdrawn after the decision", Status.WITHDRAWN, Set.of(), List.of(
                        List.of(request(RequestChanged.Outcome.INCOMPLETE, 1, 1),
                                request(RequestChanged.Outcome.ACCEPTED, 2, 2),
                                request(RequestChanged.Outcome.WITHDRAWN, 3, 2)),
                        List.of(authRequired(1, 2, Answer.NO)),
                        List.of(submission(SubmissionChanged.Outcome.SENT, 1),
                                submission(SubmissionChanged.Outcome.INFORMATION_REQUESTED, 2),
                                decided(3, Decision.MODIFIED), submission(SubmissionChanged.Outcome.CANCELLED, 4)))));
    }

    private static List<Announced> intake() {
        return List.of(request(RequestChanged.Outcome.RECEIVED, 1, 1), request(RequestChanged.Outcome.ACCEPTED, 2, 1));
    }

    private static List<Announced> benefits() {
        return List.of(coverage(CoverageDetermined.Outcome.AUTH_REQUIRED, 1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void whateverArrivesFirstTheCaseEndsAtTheSamePlace(String life, Status status, Set<String> work,
            List<List<Announced>> topics) {
        // Given
        Set<Place> places = new HashSet<>();
        // When
        mixed(topics, List.of(), words -> places.add(place(words)));
        // Then
        assertThat(places).hasSize(1);
        assertThat(places).extracting(Place::status).containsExactly(status);
        assertThat(places).extracting(Place::work).containsExactly(work);
    }

    private static Place place(List<Announced> words) {
        Case now = TheChain.after(words);
        return new Place(now.status(), now.words(), now.dealings(), now.receivedAt(), now.owner(HouseRules.SHIPPED),
                NextStep.of(now, HouseRules.SHIPPED),
                new HashSet<>(now.openItems().stream().map(item -> item.kind()).toList()));
    }

    /** Every way to take from the front of one topic at a time. */
    private static void mixed(List<List<Announced>> topics, List<Announced> taken, Consumer<List<Announced>> each) {
        if (topics.stream().allMatch(List::isEmpty)) {
            each.accept(taken);
        }
        for (int i = 0; i < topics.size(); i++) {
            if (!topics.get(i).isEmpty()) {
                mixed(without(topics, i), with(taken, topics.get(i).get(0)), each);
            }
        }
    }

    private static List<List<Announced>> without(List<List<Announced>> topics, int from) {
        return Stream.iterate(0, i -> i < topics.size(), i -> i + 1)
                .map(i -> i == from ? topics.get(i).subList(1, topics.get(i).size()) : topics.get(i)).toList();
    }

    private static List<Announced> with(List<Announced> taken, Announced next) {
        return Stream.concat(taken.stream(), Stream.of(next)).toList();
    }

    /** An item's id follows from the word that raised it, so hearing a topic again gives the same links. */
    @org.junit.jupiter.api.Test
    void theSameWordsRaiseTheSameItem() {
        // Given
        List<Announced> words = List.of(request(RequestChanged.Outcome.INCOMPLETE, 1, 1));
        // When
        Set<UUID> ids = new HashSet<>(Stream.of(TheChain.after(words), TheChain.after(words))
                .map(now -> now.openItems().get(0).id()).toList());
        // Then
        assertThat(ids).hasSize(1);
    }
}
