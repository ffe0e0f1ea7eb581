package org.priorauth.submission.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.submission.domain.Assembling;
import org.priorauth.submission.domain.Confirmed;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Gathering;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Moment;
import org.priorauth.submission.domain.Notes;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ready;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Stray;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Afterwards;

class HistoryTest {

    private static final UUID ID = UUID.fromString("019caedc-2d18-7bb4-abe1-1cc855f64fb6");
    private static final List<String> ACTIONS = List.of("A1", "A2", "A3", "A4", "A6", "CT", "ZZ");

    private final History history = new History(TestJson.MAPPER, UUID::randomUUID);
    private final Moves moves = new Moves(Duration.ofHours(2), new Aftercare(Afterwards.WATCH), Clocks.WEEKS, history);
    private final List<MoveRow> rows = new ArrayList<>();

    /** Whatever happens to a case: its moves, replayed, end where it ended. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aRandomWalkIsReplayedToTheSameState(long seed) {
        // Given
        Random chance = new Random(seed);
        Submission state = new Gathering(Facts.none());
        for (int i = 0; i < 60; i++) {
            state = moved(state, next(state, chance, Cast.NOON.plusSeconds(i)), Cast.NOON.plusSeconds(i));
        }

        // When
        Optional<Submission> replayed = history.replay(rows);

        // Then
        assertThat(rows).isNotEmpty();
        assertThat(replayed).contains(state);
    }

    @Test
    void aMoveSaysWhenWhoWhyAndFromWhereToWhere() {
        // When
        moved(new Gathering(Facts.none()), new Gathering(Facts.none()).learning(Facts.none().with(
                Cast.accepted(ID, Cast.order()))), Cast.NOON);

        // Then
        MoveRow move = rows.get(0);
        assertThat(move.from()).isNull();
        assertThat(List.of(move.to(), move.action(), move.by(), move.at()))
                .containsExactly("Gathering", "test.walk", Cast.ANA, Cast.NOON);
    }

    @Test
    void whatChangesNothingIsNoMove() {
        // When
        moved(new Gathering(Facts.none()), new Gathering(Facts.none()), Cast.NOON);

        // Then
        assertThat(rows).isEmpty();
    }

    private Submission next(Submission state, Random chance, Instant at) {
        return switch (chance.nextInt(10)) {
            case 0 -> state.learning(state.facts().with(Cast.accepted(ID, Cast.order())));
            case 1 -> state.learning(state.facts().with(Cast.authRequired(ID, Answer.YES)));
            case 2 -> state.learning(state.facts().with(Cast.signed(ID, ID)));
            case 3 -> state.late();
            case 4 -> Notes.noted(state, Stray.values()[chance.nextInt(Stray.values().length)]);
            case 5 -> Hearing.of(state, asking(at), at, at.plusSeconds(900));
            case 6 -> Hearing.byPerson(state, answer(ACTIONS.get(chance.nextInt(ACTIONS.size())), at), at);
            case 7 -> onwards(state, at);
            case 8 -> state.soon();
            default -> Hearing.of(state, answer(ACTIONS.get(chance.nextInt(ACTIONS.size())), at), at,
                    at.plusSeconds(900));
        };
    }

    private static Submission onwards(Submission state, Instant at) {
        if (state instanceof Assembling assembling) {
            return assembling.packed(new Intent(ID, Intent.Kind.REQUEST, 1, List.of(1), Optional.empty(), at));
        }
        if (state instanceof Ready ready) {
            return ready.confirm(Confirmed.byPerson(Cast.ANA, at));
        }
        if (state instanceof Sending sending) {
            return sending.fail(Failures.payerUnreachable(), List.of(), Failed.Again.SAME_INTENT);
        }
        return state instanceof Failed failed ? failed.retry().orElse(state) : state;
    }

    private static PayerAnswer answer(String action, Instant at) {
        LineDecision line = new LineDecision(1, action, List.of(), "AUTH1", null, null, null, null, List.of("so"));
        return new PayerAnswer(PayerAnswer.Outcome.COMPLETE, List.of(line), List.of(), List.of(), List.of("AUTH1"),
                Optional.of("words"), Optional.of(true), new Moment(Optional.of(at), Optional.empty()));
    }

    private static PayerAnswer asking(Instant at) {
        LineDecision line = new LineDecision(1, "A4", List.of(), null, null, null, null, null, List.of());
        return new PayerAnswer(PayerAnswer.Outcome.COMPLETE, List.of(line),
                List.of(new RequestedInformation(null, 1, "the evaluation", null)), List.of(), List.of(),
                Optional.empty(), Optional.empty(), new Moment(Optional.of(at), Optional.empty()));
    }

    /** The first one begins with nothing, as the store does. */
    private Submission moved(Submission before, Submission after, Instant at) {
        Step<Submission> step = moves.step(rows.isEmpty() ? known(before, after) : Optional.of(before), after,
                new Cause(Cast.RIVERSIDE, ID, Cast.ANA, at, "test.walk", ID, null, null));
        step.rows().stream().filter(MoveRow.class::isInstance).map(MoveRow.class::cast).forEach(rows::add);
        return step.state().orElseThrow();
    }

    private static Optional<Submission> known(Submission before, Submission after) {
        return after.equals(before) ? Optional.of(before) : Optional.empty();
    }
}
