package org.priorauth.inbox.paging;

import java.util.List;
import java.util.Optional;

/**
 * Which page: in what order, behind which row, how many.
 *
 * @param after the last row's keys of the page before; empty for the first page
 */
public record PageAsked<R>(Keyset<R> order, Optional<List<Object>> after, int limit) {

    public static final int MOST = 200;
    public static final int USUAL = 50;

    /** The conditions with the start of the page. */
    public Conditions from(Conditions conditions) {
        return after.map(values -> order.after(conditions, values)).orElse(conditions);
    }

    public String orderBy() {
        return " order by " + order.orderBy();
    }

    /** One row more than asked for tells whether there is a next page. */
    public int look() {
        return limit + 1;
    }

    public Page<R> page(List<R> found) {
        boolean more = found.size() > limit;
        List<R> rows = more ? found.subList(0, limit) : found;
        return new Page<>(List.copyOf(rows), more ? order.cursor(rows.get(limit - 1)) : null);
    }
}
