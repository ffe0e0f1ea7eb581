package org.priorauth.inbox.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.ItemList;

import io.smallrye.mutiny.Uni;

/** Finds one work item of the caller's clinic with its case, and notes for the audit whose it is. */
@ApplicationScoped
public class FindItem {

    /** A work item and its case. */
    public record Found(WorkItem item, Case of) {}

    private final ItemList items;
    private final Cases cases;
    private final Touched touched;

    FindItem(ItemList items, Cases cases, Touched touched) {
        this.items = items;
        this.cases = cases;
        this.touched = touched;
    }

    public Uni<Optional<Found>> find(Session session, Caller caller, UUID item) {
        return items.authorizationOf(session, caller.tenant(), item)
                .chain(of -> of.map(id -> cases.find(session, caller.tenant(), id))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .map(of -> of.flatMap(one -> one.item(item).map(found -> found(found, one))));
    }

    private Found found(WorkItem item, Case of) {
        touched.add(of.id());
        return new Found(item, of);
    }
}
