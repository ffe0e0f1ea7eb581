package org.priorauth.inbox.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.ItemFound;
import org.priorauth.inbox.store.ItemList;
import org.priorauth.inbox.store.ItemSearch;

import io.smallrye.mutiny.Uni;

/** Finds work items for a caller and shows them with their cases. */
@ApplicationScoped
class ItemLookup {

    private final Transactions transactions;
    private final ItemList items;
    private final Cases cases;
    private final RuleBook rules;
    private final Touched touched;
    private final Clock clock;

    ItemLookup(Transactions transactions, ItemList items, Cases cases, RuleBook rules, Touched touched, Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.cases = cases;
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
        touched.add(found.of().id());
        Case of = cases.read(found.of());
        return WorkItemView.from(of.item(found.item().id()).orElseThrow(), of, rules.of(caller.tenant()));
    }

    Uni<ItemList.Counts> count(Caller caller) {
        return transactions.quietly(session -> items.count(session, caller.tenant(),
                new Owner.Person(caller.id(), caller.name()), clock.instant()));
    }

    Uni<Response> one(Caller caller, UUID item) {
        return transactions.quietly(session -> items.authorizationOf(session, caller.tenant(), item)
                .chain(of -> of.map(id -> cases.find(session, caller.tenant(), id))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .map(of -> of.map(one -> shown(one, item, caller))
                        .orElseGet(() -> Refusal.notFound().problem().response())));
    }

    private Response shown(Case of, UUID item, Caller caller) {
        touched.add(of.id());
        return of.item(item)
                .map(found -> Response.ok(WorkItemView.from(found, of, rules.of(caller.tenant())))
                        .tag(Editions.tag(found.edition())).build())
                .orElseGet(() -> Refusal.notFound().problem().response());
    }
}
