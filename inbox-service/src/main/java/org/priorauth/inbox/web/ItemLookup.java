package org.priorauth.inbox.web;

import java.time.Clock;
import java.util.List;
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
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.messages.store.MessageWork;
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
    private final MessageWork work;
    private final FindItem finding;
    private final RuleBook rules;
    private final Touched touched;
    private final Clock clock;

    ItemLookup(Transactions transactions, ItemList items, Cases cases, MessageWork work, FindItem finding,
            RuleBook rules, Touched touched, Clock clock) {
        this.transactions = transactions;
        this.items = items;
        this.cases = cases;
        this.work = work;
        this.finding = finding;
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
        List<WorkItem> items = found.work() == null ? of.orElseThrow().items() : work.read(found.work());
        FoundItem one = new FoundItem(items.stream().filter(item -> item.id().equals(found.item().id())).findFirst()
                .orElseThrow(), found.item().messageId(), of);
        touched.add(one.subject());
        return WorkItemView.from(one, rules.of(caller.tenant()));
    }

    Uni<ItemList.Counts> count(Caller caller) {
        return transactions.quietly(session -> items.count(session, caller.tenant(),
                new Owner.Person(caller.id(), caller.name()), clock.instant()));
    }

    Uni<Response> one(Caller caller, UUID item) {
        return transactions.quietly(session -> finding.find(session, caller, item))
                .map(found -> found.map(one -> Response.ok(WorkItemView.from(one, rules.of(caller.tenant())))
                        .tag(Editions.tag(one.item().edition())).build())
                        .orElseGet(() -> Refusal.notFound().problem().response()));
    }
}
