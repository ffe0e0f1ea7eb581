package org.priorauth.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.priorauth.contracts.intake.Order;

/**
 * One fact that a payer may require, and how its absence is seen.
 *
 * @param code stable, for rule files and for machines that read {@code missing}
 * @param gaps of an order on a day
 */
record Fact(String code, BiFunction<Order, LocalDate, List<Gap>> gaps) {

    static Fact of(String code, Function<Order, List<Gap>> gaps) {
        return new Fact(code, (order, today) -> gaps.apply(order));
    }

    /** A fact that is one text of the order. */
    static Fact text(String code, Function<Order, String> value, String sentence, String part, String child) {
        return of(code, order -> isBlank(value.apply(order))
                ? List.of(Gap.absent(sentence, part, child))
                : List.of());
    }

    static boolean isBlank(String text) { return text == null || text.isBlank(); }
}
