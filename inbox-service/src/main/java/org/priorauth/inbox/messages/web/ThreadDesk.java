package org.priorauth.inbox.messages.web;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.messages.store.MessageRow;
import org.priorauth.inbox.messages.store.Messages;
import org.priorauth.inbox.messages.threads.Rearrange;
import org.priorauth.inbox.messages.threads.Threads;
import org.priorauth.inbox.web.Editions;

import io.smallrye.mutiny.Uni;

/** Shows threads, and has them put right; what is answered is the thread that the messages are in then. */
@ApplicationScoped
class ThreadDesk {

    private final Rearrange rearranging;
    private final Threads threads;
    private final Messages messages;
    private final Transactions transactions;
    private final Touched touched;

    ThreadDesk(Rearrange rearranging, Threads threads, Messages messages, Transactions transactions, Touched touched) {
        this.rearranging = rearranging;
        this.threads = threads;
        this.messages = messages;
        this.transactions = transactions;
        this.touched = touched;
    }

    Uni<Response> show(Caller caller, UUID thread) {
        return transactions.quietly(session -> shown(session, caller, thread));
    }

    Uni<Response> merge(Caller caller, UUID thread, String ifMatch, ThreadAsked given) {
        return changed(caller, given, true, (session, asked) -> rearranging.merge(session, caller, thread,
                Editions.seen(ifMatch), asked.thread(), asked.why()));
    }

    Uni<Response> split(Caller caller, UUID message, String ifMatch, ThreadAsked given) {
        return changed(caller, given, false, (session, asked) -> rearranging.split(session, caller, message,
                Editions.seen(ifMatch), asked.withLater(), asked.why()));
    }

    Uni<Response> move(Caller caller, UUID message, String ifMatch, ThreadAsked given) {
        return changed(caller, given, true, (session, asked) -> rearranging.move(session, caller, message,
                Editions.seen(ifMatch), asked.thread(), asked.why()));
    }

    Uni<Response> undo(Caller caller, UUID change) {
        return changed(caller, null, false, (session, asked) -> rearranging.undo(session, caller, change));
    }

    private interface Move {

        Uni<Outcome<UUID>> by(Session session, ThreadAsked asked);
    }

    private Uni<Response> changed(Caller caller, ThreadAsked given, boolean somewhere, Move move) {
        ThreadAsked asked = Objects.requireNonNullElse(given, ThreadAsked.NOTHING);
        Function<Outcome<UUID>, Refusal> why = outcome -> ((Outcome.Refused<UUID>) outcome).why();
        return ThreadAsked.fault(asked, somewhere).map(wrong -> Uni.createFrom().item(wrong.response()))
                .orElseGet(() -> transactions.run(session -> move.by(session, asked)
                        .chain(outcome -> outcome instanceof Outcome.Done<UUID> done
                                ? shown(session, caller, done.state())
                                : Uni.createFrom().item(why.apply(outcome).problem().response()))));
    }

    private Uni<Response> shown(Session session, Caller caller, UUID thread) {
        return threads.find(session, caller.tenant(), thread).map(found -> found
                .map(one -> Response.ok(ThreadView.from(one, one.messages().stream().map(this::line).toList()))
                        .tag(Editions.tag(one.edition())).build())
                .orElseGet(() -> Refusal.notFound().problem().response()));
    }

    private MessageSummary line(MessageRow row) {
        touched.add(row.id());
        return MessageSummary.from(row.id(), messages.read(row));
    }
}
