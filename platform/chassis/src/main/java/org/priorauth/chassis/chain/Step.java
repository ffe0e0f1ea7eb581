package org.priorauth.chassis.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;

/**
 * What a handler decides: the next state and its effects. All of it is committed, or nothing.
 *
 * @param state the next state; absent where there is still nothing to remember
 * @param errands work to be done outside the transaction, e.g. a call to a payer
 * @param dropped kinds of errands that are no longer wanted
 * @param rows further entities of the service to be stored; a {@link Correctable} one where there may be one already
 * @param refusal present where the domain says no: then nothing is stored
 */
public record Step<S>(Optional<S> state, List<Announcement<?>> announcements, List<Wanted> errands,
        List<String> dropped, List<Object> rows, Optional<Refusal> refusal) {

    /** An errand that is to run, and when. One per kind and authorization: a later one replaces the earlier. */
    public record Wanted(String kind, Instant dueAt) {}

    public static <S> Step<S> to(S state) {
        return new Step<>(Optional.of(state), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The event says nothing to this service. */
    public static <S> Step<S> stay(Optional<S> state) {
        return new Step<>(state, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public static <S> Step<S> refuse(Refusal why) {
        return new Step<>(Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.of(why));
    }

    public <T extends Announced> Step<S> announcing(Topic<T> topic, IntFunction<T> payload) {
        return new Step<>(state, with(announcements, new Announcement<>(topic, payload)), errands, dropped, rows,
                refusal);
    }

    public Step<S> sendingFor(String errandKind, Instant dueAt) {
        return new Step<>(state, announcements, with(errands, new Wanted(errandKind, dueAt)), dropped, rows, refusal);
    }

    public Step<S> droppingErrand(String kind) {
        return new Step<>(state, announcements, errands, with(dropped, kind), rows, refusal);
    }

    public Step<S> storing(Object entity) {
        return new Step<>(state, announcements, errands, dropped, with(rows, entity), refusal);
    }

    private static <X> List<X> with(List<X> list, X more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
