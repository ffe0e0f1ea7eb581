package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.messages.store.MessageList;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.web.Asked;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** Shows messages; whoever's are shown is noted for the audit. */
@ApplicationScoped
class MessageLookup {

    /** As {@link org.priorauth.inbox.paging.Page} writes it; for the documentation. */
    public record MessagePage(List<MessageSummary> items, String next) {}

    private final Messages messages;
    private final MessageList list;
    private final Transactions transactions;
    private final Touched touched;

    MessageLookup(Messages messages, MessageList list, Transactions transactions, Touched touched) {
        this.messages = messages;
        this.list = list;
        this.transactions = transactions;
        this.touched = touched;
    }

    Uni<Response> list(Caller caller, MessageParameters parameters) {
        Asked asked = new Asked(caller, null);
        var search = parameters.search(asked);
        var page = parameters.page(asked);
        return asked.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> transactions.quietly(session -> list.find(session, search, page))
                        .map(found -> Response.ok(found.map(this::line)).build()));
    }

    private MessageSummary line(MessageRow row) {
        touched.add(row.id());
        return MessageSummary.from(row.id(), messages.read(row));
    }

    Uni<Response> one(Caller caller, UUID id) {
        return transactions.quietly(session -> messages.find(session, caller.tenant(), id))
                .map(found -> found.map(message -> Response.ok(MessageView.from(id, message))
                        .tag(Editions.tag(message.edition())).build())
                        .orElseGet(() -> Refusal.notFound().problem().response()));
    }
}
