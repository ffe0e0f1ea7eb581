package org.priorauth.benefits.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Asking;
import org.priorauth.benefits.domain.Verification.Withdrawn;
import org.priorauth.benefits.domain.Words;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Step.Wanted;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Example;
import org.priorauth.contracts.Examples;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import com.fasterxml.jackson.core.JsonProcessingException;

class FollowRequestsTest {

    private final FollowRequests follow = new FollowRequests(null);

    private Step<Verification> handle(Verification known, RequestChanged request) {
        Cause cause = new Cause(Cast.RIVERSIDE, request.authorizationId(), Actor.service("benefits"), Cast.NOON, "test",
                UUID.randomUUID(), UUID.randomUUID(), null);
        return follow.handle(Optional.ofNullable(known), new Event<>(UUID.randomUUID(), Topics.REQUEST_CHANGED,
                Cast.RIVERSIDE, request.authorizationId(), request, cause.correlationId(), null), cause);
    }

    private Verification after(RequestChanged... requests) {
        Verification known = null;
        for (RequestChanged request : requests) {
            known = handle(known, request).state().orElse(null);
        }
        return known;
    }

    private static RequestChanged accepted(Order order) {
        return Words.request(Outcome.ACCEPTED, 2, order);
    }

    static Stream<Example> examples() {
        return Examples.of(Topics.REQUEST_CHANGED).stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheContractIsUnderstood(Example example) throws JsonProcessingException {
        // Given
        RequestChanged request = TestJson.MAPPER.readValue(example.json(), RequestChanged.class);

        // When
        Step<Verification> step = handle(null, request);

        // Then
        String next = step.state().map(state -> state.getClass().getSimpleName()).orElse("nothing");
        assertThat(next).isEqualTo(switch (request.outcome()) {
            case RECEIVED, INCOMPLETE -> "nothing";
            case ACCEPTED, AMENDED -> "Asking";
            case WITHDRAWN -> "Withdrawn";
        });
    }

    @Test
    void anAcceptedOrderSendsForThePayersAnswerAtOnce() {
        // When
        Step<Verification> step = handle(null, accepted(Cast.order()));

        // Then
        assertThat(step.state()).get().isInstanceOf(Asking.class);
        assertThat(step.errands()).containsExactly(new Wanted("ask-payer", Cast.NOON));
        assertThat(step.announcements()).isEmpty();
    }

    @Test
    void anAmendmentThatChangesTheQuestionAsksAnew() {
        // Given
        Verification known = after(accepted(Cast.order()));

        // When
        Step<Verification> step = handle(known, Words.request(Outcome.AMENDED, 3, Cast.orderOf("W999")));

        // Then
        assertThat(step.errands()).containsExactly(new Wanted("ask-payer", Cast.NOON));
        assertThat(step.state().orElseThrow().asks()).isEqualTo(2);
    }

    @Test
    void anAmendmentThatDoesNotChangeTheQuestionAsksNothing() {
        // Given
        Verification known = after(accepted(Cast.order()));

        // When
        Step<Verification> step = handle(known, Words.request(Outcome.AMENDED, 3, Cast.order()));

        // Then
        assertThat(step.errands()).isEmpty();
        assertThat(((Asking) step.state().orElseThrow()).inquiry().orderRevision()).isEqualTo(3);
    }

    @Test
    void aWithdrawnOrderDropsTheErrandAndWhatWasKnown() {
        // Given
        Verification known = after(accepted(Cast.order()));

        // When
        Step<Verification> step = handle(known, Words.request(Outcome.WITHDRAWN, 3, null));

        // Then
        assertThat(step.state()).contains(new Withdrawn(3, 1));
        assertThat(step.dropped()).isEqualTo(List.of("ask-payer"));
    }

    @Test
    void anOlderAnnouncementThatComesAgainMeansNothing() {
        // Given
        Verification known = after(accepted(Cast.order()), Words.request(Outcome.WITHDRAWN, 3, null));

        // When
        Step<Verification> step = handle(known, accepted(Cast.order()));

        // Then
        assertThat(step).isEqualTo(Step.stay(Optional.of(known)));
    }

    @Test
    void anOrderThatIsTakenUpAgainAfterItsWithdrawalIsAskedUnderANewId() {
        // Given
        Verification known = after(accepted(Cast.order()), Words.request(Outcome.WITHDRAWN, 3, null));

        // When
        Verification now = handle(known, Words.request(Outcome.ACCEPTED, 4, Cast.order())).state().orElseThrow();

        // Then
        assertThat(now).isInstanceOf(Asking.class);
        assertThat(now.asks()).isEqualTo(2);
    }
}
