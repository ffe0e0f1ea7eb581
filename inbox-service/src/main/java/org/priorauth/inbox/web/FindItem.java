package org.priorauth.inbox.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.messages.store.MessageWork;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.ItemList;
import org.priorauth.inbox.store.WorkItemRow;

import io.smallrye.mutiny.Uni;

/** Finds one work item of the caller's clinic with what it belongs to, and notes for the audit whose it is. */
@ApplicationScoped
public class FindItem {

    private final ItemList items;
    private final Cases cases;
    private final Messages messages;
    private final MessageWork work;
    private final Touched touched;

    FindItem(ItemList items, Cases cases, Messages messages, MessageWork work, Touched touched) {
        this.items = items;
        this.cases = cases;
        this.messages = messages;
        this.work = work;
        this.touched = touched;
    }

    public Uni<Optional<FoundItem>> find(Session session, Caller caller, UUID item) {
        return items.find(session, caller.tenant(), item)
                .chain(row -> row.map(found -> find(session, caller.tenant(), found))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .invoke(found -> found.map(FoundItem::subject).ifPresent(touched::add));
    }

    private Uni<Optional<FoundItem>> find(Session session, String tenant, WorkItemRow row) {
        return of(session, tenant, row).chain(of -> row.messageId() == null
                ? Uni.createFrom().item(found(of.map(Case::items).orElse(List.of()), row, of))
                : messages.row(session, tenant, row.messageId())
                        .map(message -> found(message.map(work::of).orElse(List.of()), row, of)));
    }

    private Uni<Optional<Case>> of(Session session, String tenant, WorkItemRow row) {
        return row.authorizationId() == null
                ? Uni.createFrom().item(Optional.empty())
                : cases.find(session, tenant, row.authorizationId());
    }

    private static Optional<FoundItem> found(List<WorkItem> items, WorkItemRow row, Optional<Case> of) {
        return items.stream().filter(item -> item.id().equals(row.id()))
                .map(item -> new FoundItem(item, row.messageId(), of)).findFirst();
    }
}
