package org.priorauth.inbox.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, opaque; absent on the last
 */
public record Page<T>(List<T> items, String next) {

    public <V> Page<V> map(Function<T, V> shown) {
        return new Page<>(items.stream().map(shown).toList(), next);
    }
}
