package org.priorauth.inbox.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.paging.Keyset;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.store.OwnerAsked;

/** Reads what a caller asks for and keeps what is wrong with it, so that all of it can be told at once. */
public final class Asked {

    private final Caller caller;
    private final Rules rules;
    private final List<Problem.Element> wrong = new ArrayList<>();

    public Asked(Caller caller, Rules rules) {
        this.caller = caller;
        this.rules = rules;
    }

    public Caller caller() {
        return caller;
    }

    public Optional<Problem> problem() {
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(400, "unreadable-parameters", "Unreadable parameters",
                        "Correct what is named below and ask again.").naming(wrong));
    }

    List<String> statuses(String name, List<String> texts) {
        texts.stream().filter(text -> Status.named(text).isEmpty())
                .forEach(text -> wrong(name, "unknown", "One of the statuses of the documentation."));
        return texts;
    }

    OwnerAsked owner(String name, String text) {
        if (text == null || text.isBlank()) {
            return new OwnerAsked.Anybody();
        }
        return switch (text) {
            case "none" -> new OwnerAsked.Nobody();
            case "me" -> new OwnerAsked.These(new Owner.Person(caller.id(), caller.name()));
            default -> new OwnerAsked.These(
                    rules.queues().contains(text) ? new Owner.Queue(text) : new Owner.Person(text, text));
        };
    }

    public Optional<Instant> time(String name, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            wrong(name, "not-a-time", "A time with its offset, e.g. 2026-03-02T12:00:00Z.");
            return Optional.empty();
        }
    }

    public <R> PageAsked<R> page(Map<String, Keyset<R>> orders, String sort, String cursor, String limit) {
        Keyset<R> order = orders.get(sort);
        if (order == null) {
            wrong("sort", "unknown", "One of " + String.join(", ", orders.keySet().stream().sorted().toList()) + ".");
            return null;
        }
        return new PageAsked<>(order, after(order, cursor), limit(limit));
    }

    private Optional<List<Object>> after(Keyset<?> order, String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        Optional<List<Object>> values = order.read(cursor);
        if (values.isEmpty()) {
            wrong("cursor", "unknown", "Send next as it was answered, with the same sort.");
        }
        return values;
    }

    private int limit(String text) {
        try {
            int limit = text == null || text.isBlank() ? PageAsked.USUAL : Integer.parseInt(text);
            if (limit >= 1 && limit <= PageAsked.MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        wrong("limit", "out-of-range", "1 to 200.");
        return PageAsked.USUAL;
    }

    public void wrong(String element, String code, String message) {
        wrong.add(new Problem.Element(element, code, message));
    }
}
