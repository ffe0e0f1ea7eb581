package org.priorauth.inbox.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.ItemFound;
import org.priorauth.inbox.store.ItemList;
import org.priorauth.inbox.store.ItemSearch;
import org.priorauth.inbox.store.WorkItemRow;

import io.smallrye.mutiny.Uni;

/** Finds work items for a caller and shows them with their cases. */
@ApplicationScoped
class ItemLookup {

    private final Transactions transactions;
    private final ItemList items;
    private final Cases cases;
    private final MessageWorkDesk messages;
    private final RuleBook rules;
    private final Touched touched;
    private final Clock clock;

    ItemLookup(Transactions transactions, ItemList items, Cases cases, MessageWorkDesk messages,
            RuleBook rules, Touched touched, Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.cases = cases;
        this.messages = messages;
        this.rules = rules;
        this.touched = touched;
        this.clock = clock;
    }

    Uni<Response> list(Caller caller, ItemParameters parameters) {
        Asked asked = new Asked(caller, rules.of(caller.tenant()));
        ItemSearch search = parameters.search(asked, clock.instant());
        PageAsked<ItemFound> page = parameters.page(asked);
        return asked.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> transactions.quietly(session -> items.find(session, search, page))
                        .map(found -> Response.ok(found.map(one -> view(one, caller))).build()));
    }

    private WorkItemView view(ItemFound found, Caller caller) {
        Optional<Case> of = Optional.ofNullable(found.of()).map(cases::read);
        touched.add(found.item().messageId() == null ? found.of().id() : found.item().messageId());
        return found.message() == null
                ? WorkItemView.from(of.orElseThrow().item(found.item().id()).orElseThrow(), of.get(),
                        rules.of(caller.tenant()))
                : messages.view(messages.item(found.message(), found.item().id()), found.message(), of);
    }

    Uni<ItemList.Counts> count(Caller caller) {
        return transactions.quietly(session -> items.count(session, caller.tenant(),
                new Owner.Person(caller.id(), caller.name()), clock.instant()));
    }

    Uni<Response> one(Caller caller, UUID item) {
        return transactions.quietly(session -> items.find(session, caller.tenant(), item)
                .chain(found -> found.map(row -> one(session, caller, row))
                        .orElseGet(() -> Uni.createFrom().item(Refusal.notFound().problem().response()))));
    }

    private Uni<Response> one(Session session, Caller caller, WorkItemRow item) {
        return (item.authorizationId() == null
                ? Uni.createFrom().item(Optional.<Case>empty())
                : cases.find(session, caller.tenant(), item.authorizationId()))
                .chain(of -> item.messageId() == null
                        ? Uni.createFrom().item(of.flatMap(one -> one.item(item.id())
                                .map(found -> shown(found, WorkItemView.from(found, one, rules.of(caller.tenant())))))
                                .orElseGet(() -> Refusal.notFound().problem().response()))
                        : messages.row(session, caller.tenant(), item.messageId())
                                .map(row -> ofMessage(row.orElseThrow(), item, of)));
    }

    private Response ofMessage(MessageRow row, WorkItemRow item, Optional<Case> of) {
        WorkItem found = messages.item(row, item.id());
        return shown(found, messages.view(found, row, of));
    }

    private Response shown(WorkItem item, WorkItemView view) {
        touched.add(view.messageId() == null ? view.authorizationId() : view.messageId());
        return Response.ok(view).tag(Editions.tag(item.edition())).build();
    }
}
