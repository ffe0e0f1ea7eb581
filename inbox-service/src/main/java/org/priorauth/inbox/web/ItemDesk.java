package org.priorauth.inbox.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Desk;
import org.priorauth.inbox.domain.Reply;
import org.priorauth.inbox.store.ItemList;
import org.priorauth.inbox.store.WorkItemRow;

import io.smallrye.mutiny.Uni;

/** Finds whose work an item is, a case's or a message's, and acts on it there. */
@ApplicationScoped
public class ItemDesk {

    private final ItemList items;
    private final Acting acting;
    private final MessageWorkDesk messages;

    ItemDesk(ItemList items, Acting acting, MessageWorkDesk messages) {
        this.items = items;
        this.acting = acting;
        this.messages = messages;
    }

    /**
     * What is done with an item.
     *
     * @param action for the audit
     * @param rows what else is stored, where the domain does not say no
     */
    public record Move(String action, Function<Desk, Reply> act, BiFunction<WorkItemRow, Cause, List<Object>> rows) {

        public Move(String action, Function<Desk, Reply> act) {
            this(action, act, (item, cause) -> List.of());
        }

        <S> Step<S> storing(Step<S> step, WorkItemRow item, Cause cause) {
            if (step.refusal().isPresent()) {
                return step;
            }
            Step<S> all = step;
            for (Object row : rows.apply(item, cause)) {
                all = all.storing(row);
            }
            return all;
        }
    }

    /** @param seen the edition that the caller has read of the item */
    public Uni<Outcome<FoundItem>> act(Session session, Caller caller, UUID item, Optional<Integer> seen, Move move) {
        return items.find(session, caller.tenant(), item)
                .chain(found -> found.map(row -> act(session, caller, row, seen, move))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome.Refused<>(Refusal.notFound()))));
    }

    private Uni<Outcome<FoundItem>> act(Session session, Caller caller, WorkItemRow item, Optional<Integer> seen,
            Move move) {
        return item.messageId() == null
                ? acting.atTheDesk(session, caller, item.authorizationId(), move.action, seen, move.act,
                        (step, cause) -> move.storing(step, item, cause)).map(outcome -> found(outcome, item.id()))
                : messages.act(session, caller, item, seen, move);
    }

    private static Outcome<FoundItem> found(Outcome<Case> outcome, UUID item) {
        return outcome instanceof Outcome.Done<Case> done
                ? new Outcome.Done<>(new FoundItem(done.state().item(item).orElseThrow(), null,
                        Optional.of(done.state())), done.version())
                : new Outcome.Refused<>(((Outcome.Refused<Case>) outcome).why());
    }
}
