package org.priorauth.inbox.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.inbox.domain.Desk;
import org.priorauth.inbox.domain.NextStep;
import org.priorauth.inbox.domain.Reply;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.notes.TellNamed;
import org.priorauth.inbox.settings.RuleBook;

import io.smallrye.mutiny.Uni;

/** People take work, hand it over, write beside it and finish it. */
@ApplicationScoped
class DeskWork {

    /** Whose the case is now. */
    public record Owned(UUID id, NextStep.Who owner) {}

    private final Acting acting;
    private final ItemDesk items;
    private final TellNamed tell;
    private final Transactions transactions;
    private final RuleBook rules;

    DeskWork(Acting acting, ItemDesk items, TellNamed tell, Transactions transactions, RuleBook rules) {
        this.acting = acting;
        this.items = items;
        this.tell = tell;
        this.transactions = transactions;
        this.rules = rules;
    }

    Uni<Response> assignCase(Caller caller, UUID authorization, String ifMatch, NewOwner next) {
        return withOwner(caller, next, owner -> transactions.run(session -> acting.atTheDesk(session, caller,
                authorization, "case.assigned", Editions.seen(ifMatch), desk -> desk.assignCase(owner)))
                .map(outcome -> answer(outcome, now -> Response.ok(
                        new Owned(now.id(), NextStep.Who.of(now.owner(rules.of(caller.tenant())))))
                        .tag(Editions.tag(now.edition())).build())));
    }

    Uni<Response> assign(Caller caller, UUID item, String ifMatch, NewOwner next) {
        return withOwner(caller, next,
                owner -> onItem(caller, item, ifMatch, "work-item.assigned", desk -> desk.assign(item, owner)));
    }

    Uni<Response> finish(Caller caller, UUID item, String ifMatch, ItemNote note) {
        Optional<Problem> wrong = note == null ? Optional.empty() : note.tooLong();
        return wrong.map(DeskWork::refused).orElseGet(() -> onItem(caller, item, ifMatch, "work-item.done",
                desk -> desk.finish(item, note == null ? null : note.text()), note));
    }

    Uni<Response> note(Caller caller, UUID item, String ifMatch, ItemNote note) {
        return ItemNote.missingOrTooLong(note).map(DeskWork::refused).orElseGet(() -> onItem(caller, item, ifMatch,
                "work-item.noted", desk -> desk.note(item, note.text()), note));
    }

    Uni<Response> snooze(Caller caller, UUID item, String ifMatch, SnoozeUntil until) {
        Asked asked = new Asked(caller, rules.of(caller.tenant()));
        Optional<Instant> time = asked.time("/until", until == null ? null : until.until());
        if (time.isEmpty() && asked.problem().isEmpty()) {
            asked.wrong("/until", "required", "A time with its offset, e.g. 2026-03-02T12:00:00Z.");
        }
        return asked.problem().map(DeskWork::refused).orElseGet(() -> onItem(caller, item, ifMatch,
                "work-item.snoozed", desk -> desk.snooze(item, time.orElseThrow())));
    }

    Uni<Response> wake(Caller caller, UUID item, String ifMatch) {
        return onItem(caller, item, ifMatch, "work-item.woken", desk -> desk.wake(item));
    }

    Uni<Response> undo(Caller caller, UUID item, String ifMatch) {
        return onItem(caller, item, ifMatch, "work-item.undone", desk -> desk.undo(item));
    }

    private Uni<Response> withOwner(Caller caller, NewOwner next, Function<Owner, Uni<Response>> act) {
        Rules own = rules.of(caller.tenant());
        Asked asked = new Asked(caller, own);
        Owner owner = (next == null ? NewOwner.NOBODY : next).read(asked, own);
        return asked.problem().map(DeskWork::refused).orElseGet(() -> act.apply(owner));
    }

    private Uni<Response> onItem(Caller caller, UUID item, String ifMatch, String action, Function<Desk, Reply> act) {
        return onItem(caller, item, ifMatch, action, act, null);
    }

    private Uni<Response> onItem(Caller caller, UUID item, String ifMatch, String action, Function<Desk, Reply> act,
            ItemNote note) {
        String text = note == null ? null : note.text();
        return transactions.run(session -> items.act(session, caller, item, Editions.seen(ifMatch),
                new ItemDesk.Move(action, act, (row, cause) -> tell.ofItem(cause, row, text))))
                .map(outcome -> answer(outcome, found -> shown(found, caller)));
    }

    private Response shown(FoundItem found, Caller caller) {
        return Response.ok(WorkItemView.from(found, rules.of(caller.tenant())))
                .tag(Editions.tag(found.item().edition())).build();
    }

    private static <S> Response answer(Outcome<S> outcome, Function<S, Response> shown) {
        return outcome instanceof Outcome.Done<S> done
                ? shown.apply(done.state())
                : ((Outcome.Refused<S>) outcome).why().problem().response();
    }

    private static Uni<Response> refused(Problem problem) {
        return Uni.createFrom().item(problem.response());
    }
}
