package org.priorauth.submission.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Example;
import org.priorauth.contracts.Examples;
import org.priorauth.contracts.Topic;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.submission.domain.Assembling;
import org.priorauth.submission.domain.Cancelled;
import org.priorauth.submission.domain.Closed;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Gathering;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Afterwards;

import com.fasterxml.jackson.core.JsonProcessingException;

class FollowTheChainTest {

    private static final UUID ID = UUID.fromString("019caedc-2d18-7bb4-abe1-1cc855f64fb6");
    private static final List<Topic<?>> HEARD = List.of(Topics.REQUEST_CHANGED, Topics.COVERAGE_DETERMINED,
            Topics.LETTER_CHANGED, Topics.RESPONSE_RECORDED);

    private final FollowTheChain handler = new FollowTheChain(new Submissions(TestJson.MAPPER),
            new Moves(Duration.ofHours(2), new Aftercare(Afterwards.WATCH), Clocks.NONE,
                    new History(TestJson.MAPPER, UUID::randomUUID)),
            order -> Optional.of(org.priorauth.submission.pas.Requests.payer()));

    static List<Example> examples() {
        return HEARD.stream().flatMap(topic -> Examples.of(topic).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheContractsIsTaken(Example example) {
        // When
        Step<Submission> step = handle(Optional.empty(), example.topic(), read(example));

        // Then
        assertThat(step.refusal()).isEmpty();
    }

    /** All examples as if they were of one authorization, shuffled: whatever comes when, nothing throws, all can be kept. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void examplesInAnyOrderAreTakenAndEveryStateCanBeKeptAndReadAgain(long seed) {
        // Given
        List<Example> shuffled = new ArrayList<>(examples());
        Collections.shuffle(shuffled, new Random(seed));

        // When
        Optional<Submission> state = Optional.empty();
        for (Example example : shuffled) {
            state = handle(state, example.topic(), read(example)).state();
            assertKept(state);
        }

        // Then
        assertThat(state).isPresent();
    }

    @Test
    void orderBenefitsAndLetterStartTheAssemblyWhateverComesFirst() {
        List<List<Announced>> orders = Permutations.of(List.of(accepted(), required(Answer.YES), signed(1)));
        for (List<Announced> order : orders) {
            // When
            Taken taken = take(order);

            // Then
            assertThat(taken.state).isInstanceOf(Assembling.class);
            assertThat(taken.wanted).containsExactly("assemble");
        }
    }

    @Test
    void aLetterForAnOlderOrderIsNotEnough() {
        // Given
        RequestChanged second = new RequestChanged(ID, RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.EHR, 2,
                Cast.order(), List.of(), null);

        // When
        Taken taken = take(List.of(accepted(), second, required(Answer.YES), signed(1)));

        // Then
        assertThat(taken.state).isInstanceOf(Gathering.class);
        assertThat(taken.state.facts().missing()).containsExactly(org.priorauth.submission.domain.Facts.Wanted.LETTER);
    }

    @Test
    void aDeterminationStandsWhileTheOrderAsksForTheSame() {
        // Given
        RequestChanged second = new RequestChanged(ID, RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.EHR, 2,
                Cast.order(), List.of(), null);

        // When
        Taken taken = take(List.of(accepted(), required(Answer.NO), second));

        // Then
        assertThat(taken.state).isInstanceOf(Assembling.class);
    }

    @Test
    void aDeterminationOfAnOrderThatAskedForAnotherPolicyIsNotEnough() {
        // Given
        RequestChanged second = new RequestChanged(ID, RequestChanged.Outcome.AMENDED, 3, Cast.NOON, Cast.EHR, 2,
                Cast.orderOf("ANOTHER-MEMBER"), List.of(), null);

        // When
        Taken taken = take(List.of(accepted(), required(Answer.NO), second));

        // Then
        assertThat(taken.state).isInstanceOf(Gathering.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_REQUIRED", "NOT_COVERED", "INACTIVE"})
    void whereThereIsNothingToAskNothingIsSaid(CoverageDetermined.Outcome outcome) {
        // When
        Taken taken = take(List.of(signed(1), accepted(), determined(outcome, 1)));

        // Then
        assertThat(taken.state).isInstanceOf(Closed.class);
        assertThat(taken.announced).isEmpty();
    }

    @Test
    void aBetterDeterminationOpensWhatWasClosed() {
        // When
        Taken taken = take(List.of(accepted(), determined(CoverageDetermined.Outcome.INACTIVE, 1),
                determined(CoverageDetermined.Outcome.AUTH_REQUIRED, 2), signed(1)));

        // Then
        assertThat(taken.state).isInstanceOf(Assembling.class);
    }

    @Test
    void benefitsThatNeedAPersonAreWaitedFor() {
        // When
        Taken taken = take(List.of(accepted(), signed(1), determined(CoverageDetermined.Outcome.NEEDS_PERSON, 1)));

        // Then
        assertThat(taken.state).isInstanceOf(Gathering.class);
    }

    @Test
    void aWithdrawalBeforeAnythingElseIsRememberedAndToldOnce() {
        // When
        Taken taken = take(List.of(withdrawn(), withdrawn(), required(Answer.NO), signed(1)));

        // Then
        assertThat(taken.state).isInstanceOf(Cancelled.class);
        assertThat(taken.announced).extracting(SubmissionChanged::outcome)
                .containsExactly(SubmissionChanged.Outcome.CANCELLED);
        assertThat(taken.announced.get(0).failure()).isNull();
    }

    @Test
    void anOlderWordOfATopicChangesNothing() {
        // When
        Taken taken = take(List.of(withdrawn(), accepted(), required(Answer.NO)));

        // Then
        assertThat(taken.state).isInstanceOf(Cancelled.class);
    }

    @Test
    void anExpiredLetterIsNotSent() {
        // Given
        LetterChanged signed = signed(1);
        LetterChanged expired = new LetterChanged(ID, LetterChanged.Outcome.EXPIRED, 3, Cast.NOON, Cast.CHEN,
                signed.letterId(), 1, 1, List.of(), List.of(), null, null);

        // When
        Taken taken = take(List.of(signed, expired, accepted(), required(Answer.YES)));

        // Then
        assertThat(taken.state).isInstanceOf(Gathering.class);
    }

    @ParameterizedTest
    @EnumSource(value = LetterChanged.Outcome.class, names = {"SIGNED", "WITHDRAWN", "NEEDS_FACTS"})
    void whatBecomesOfALetterBesideTheRequestsOwnChangesNothing(LetterChanged.Outcome outcome) {
        // Given
        LetterChanged own = signed(1);
        LetterChanged addendum = new LetterChanged(ID, outcome, 3, Cast.NOON, Cast.CHEN, new UUID(9, 9), 1, 1,
                List.of(), List.of(), own.signature(), own.pdf(), "signed", null, List.of(), "addendum",
                own.letterId(), null);
        Facts before = Facts.none().with(own);

        // When
        Facts after = before.with(addendum);

        // Then
        assertThat(after.letter().orElseThrow().signed()).isEqualTo(before.letter().orElseThrow().signed());
        assertThat(after.letter().orElseThrow().signed().orElseThrow().letterId()).isEqualTo(own.letterId());
    }

    private record Taken(Submission state, List<SubmissionChanged> announced, List<String> wanted) {}

    private Taken take(List<Announced> all) {
        Optional<Submission> state = Optional.empty();
        List<SubmissionChanged> announced = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (Announced one : all) {
            Step<Submission> step = handle(state, topicOf(one), one);
            state = step.state();
            step.announcements()
                    .forEach(told -> announced.add((SubmissionChanged) told.payload().apply(announced.size() + 1)));
            step.errands().forEach(errand -> wanted.add(errand.kind()));
        }
        return new Taken(state.orElseThrow(), announced, wanted);
    }

    private Step<Submission> handle(Optional<Submission> state, Topic<?> topic, Announced data) {
        Cause cause = new Cause(Cast.RIVERSIDE, data.authorizationId(), Actor.service("submission"), Cast.NOON, "test",
                null, null, null);
        return handler.handle(state, event(topic, data), cause);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Announced> Event<T> event(Topic<T> topic, Announced data) {
        return new Event<>(UUID.randomUUID(), topic, Cast.RIVERSIDE, data.authorizationId(), (T) data, null, null);
    }

    private static Topic<?> topicOf(Announced data) {
        return HEARD.stream().filter(topic -> topic.payload().isInstance(data)).findFirst().orElseThrow();
    }

    private static void assertKept(Optional<Submission> state) {
        state.ifPresent(one -> assertThatCode(() -> {
            String text = TestJson.MAPPER.writerFor(Submission.class).writeValueAsString(one);
            assertThat(TestJson.MAPPER.readValue(text, Submission.class)).isEqualTo(one);
        }).doesNotThrowAnyException());
    }

    private static Announced read(Example example) {
        try {
            return TestJson.MAPPER.readValue(example.json(), example.topic().payload());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static RequestChanged accepted() {
        return Cast.accepted(ID, Cast.order());
    }

    private static RequestChanged withdrawn() {
        return new RequestChanged(ID, RequestChanged.Outcome.WITHDRAWN, 4, Cast.NOON, Cast.ANA, 1, null, List.of(),
                null);
    }

    private static CoverageDetermined required(Answer letter) {
        return Cast.authRequired(ID, letter);
    }

    private static CoverageDetermined determined(CoverageDetermined.Outcome outcome, int revision) {
        return new CoverageDetermined(ID, outcome, revision, Instant.EPOCH, Actor.service("benefits"), 1, List.of(),
                List.of(), List.of(), List.of());
    }

    private static LetterChanged signed(int orderRevision) {
        LetterChanged like = Cast.signed(ID, UUID.fromString("019caedc-4488-7406-a4b9-951f974c3761"));
        return new LetterChanged(ID, like.outcome(), like.revision(), like.at(), like.by(), like.letterId(), 1,
                orderRevision, List.of(), List.of(), like.signature(), like.pdf());
    }
}
