package org.priorauth.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.store.ItemFound;
import org.priorauth.inbox.store.ItemSearch;
import org.priorauth.inbox.store.ItemSearch.State;

/** Which work items are asked for. */
public class ItemParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "open, snoozed or done; open where absent. What is set aside is not open until it comes back")
    String state;

    @RestQuery
    @Parameter(description = "Any of these kinds; may be repeated")
    List<String> kind;

    @RestQuery
    @Parameter(description = "due, -due, touch (due, or back from being set aside), priority, opened or -opened; due where absent")
    String sort;

    @RestQuery
    @Parameter(description = "The payer's id, e.g. aetna")
    String payer;

    @RestQuery
    @Parameter(description = "The work of one authorization, that of its messages too")
    UUID authorization;

    private State state(Asked asked) {
        if (state == null) {
            return State.OPEN;
        }
        return switch (state) {
            case "open" -> State.OPEN;
            case "snoozed" -> State.SNOOZED;
            case "done" -> State.DONE;
            default -> {
                asked.wrong("state", "unknown", "open, snoozed or done.");
                yield State.OPEN;
            }
        };
    }

    ItemSearch search(Asked asked, Instant now) {
        return new ItemSearch(asked.caller().tenant(), state(asked), now, Wire.list(kind),
                Optional.ofNullable(payer).filter(some -> !some.isBlank()), Optional.ofNullable(authorization),
                asked.owner("owner", owner), asked.time("due-before", dueBefore));
    }

    PageAsked<ItemFound> page(Asked asked) {
        return asked.page(ItemSearch.ORDERS, sort == null ? ItemSearch.USUAL_ORDER : sort, cursor, limit);
    }
}
