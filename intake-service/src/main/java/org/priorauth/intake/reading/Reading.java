package org.priorauth.intake.reading;

import java.util.function.Function;

import org.priorauth.chassis.problem.Problem;

/** What came of reading something that a stranger sent. */
public sealed interface Reading<T> {

    record Readable<T>(T value) implements Reading<T> {}

    record Unreadable<T>(Problem problem) implements Reading<T> {}

    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return this instanceof Readable<T> readable
                ? next.apply(readable.value())
                : new Unreadable<>(((Unreadable<T>) this).problem());
    }
}
