package org.priorauth.inbox.web;

import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Desk;
import org.priorauth.inbox.domain.Reply;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.notes.TellNamed;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.ItemList;
import org.priorauth.inbox.store.WorkItemRow;

import io.smallrye.mutiny.Uni;

/** Finds whose work an item is, a case's or a message's, and acts on it there. */
@ApplicationScoped
class ItemDesk {

    private final ItemList items;
    private final Acting acting;
    private final MessageWorkDesk messages;
    private final TellNamed tell;
    private final RuleBook rules;

    ItemDesk(ItemList items, Acting acting, MessageWorkDesk messages, TellNamed tell,
            RuleBook rules) {
        this.items = items;
        this.acting = acting;
        this.messages = messages;
        this.tell = tell;
        this.rules = rules;
    }

    /**
     * What is done with an item.
     *
     * @param action for the audit
     * @param note what was written with it; null where nothing was
     */
    record Move(String action, Function<Desk, Reply> act, String note) {}

    Uni<Response> on(Session session, Caller caller, UUID item, String ifMatch, Move move) {
        return items.find(session, caller.tenant(), item)
                .chain(found -> found.map(of -> on(session, caller, of, ifMatch, move))
                        .orElseGet(() -> Uni.createFrom().item(Refusal.notFound().problem().response())));
    }

    private Uni<Response> on(Session session, Caller caller, WorkItemRow item, String ifMatch, Move move) {
        return item.messageId() == null
                ? acting.atTheDesk(session, caller, item.authorizationId(), move.action(),
                        Editions.seen(ifMatch), move.act(),
                        (step, cause) -> tell.ofItem(step, cause, item.id(), move.note()))
                        .map(outcome -> answer(outcome, item.id(), caller))
                : messages.atTheDesk(session, caller, item.messageId(), item.id(), move.action(),
                        Editions.seen(ifMatch), move.act());
    }

    private Response answer(Outcome<Case> outcome, UUID item, Caller caller) {
        if (outcome instanceof Outcome.Refused<Case> no) {
            return no.why().problem().response();
        }
        Case now = ((Outcome.Done<Case>) outcome).state();
        WorkItem changed = now.item(item).orElseThrow();
        return Response.ok(WorkItemView.from(changed, now, rules.of(caller.tenant())))
                .tag(Editions.tag(changed.edition())).build();
    }
}
