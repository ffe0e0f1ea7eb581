package org.priorauth.inbox.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** The conditions of a query as they are asked for; every value is a parameter, never text. */
public final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    public Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    public Conditions and(String condition, String name, Object value) {
        return and(condition).set(name, value);
    }

    /** Only where it is asked for. */
    public Conditions and(String condition, String name, Optional<?> value) {
        value.ifPresent(asked -> and(condition, name, asked));
        return this;
    }

    public Conditions set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    public <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
