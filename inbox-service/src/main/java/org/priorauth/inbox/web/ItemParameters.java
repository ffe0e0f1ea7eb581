package org.priorauth.inbox.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.store.ItemFound;
import org.priorauth.inbox.store.ItemSearch;

/** Which work items are asked for. */
public class ItemParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "open or done; open where absent")
    String state;

    @RestQuery
    @Parameter(description = "Any of these kinds; may be repeated")
    List<String> kind;

    @RestQuery
    @Parameter(description = "due, -due, priority, opened or -opened; due where absent")
    String sort;

    ItemSearch search(Asked asked) {
        if (state != null && !state.equals("open") && !state.equals("done")) {
            asked.wrong("state", "unknown", "open or done.");
        }
        return new ItemSearch(asked.caller().tenant(), !"done".equals(state), Wire.list(kind),
                asked.owner("owner", owner), asked.time("due-before", dueBefore));
    }

    PageAsked<ItemFound> page(Asked asked) {
        return asked.page(ItemSearch.ORDERS, sort == null ? ItemSearch.USUAL_ORDER : sort, cursor, limit);
    }
}
