package org.priorauth.inbox.playbooks;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.chassis.time.Ids;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.WorkItem;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.texts.Variables;
import org.priorauth.inbox.web.FindItem;
import org.priorauth.inbox.web.FoundItem;
import org.priorauth.inbox.web.ItemDesk;

import io.smallrye.mutiny.Uni;

/** Fills the playbook for a piece of work, and records what was done of it. */
@ApplicationScoped
class FollowPlaybook {

    private final FindItem items;
    private final Playbooks playbooks;
    private final ItemDesk desk;
    private final RuleBook rules;
    private final Ids ids;
    private final Clock clock;

    FollowPlaybook(FindItem items, Playbooks playbooks, ItemDesk desk, RuleBook rules, Ids ids, Clock clock) {
        this.items = items;
        this.playbooks = playbooks;
        this.desk = desk;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Response> show(Session session, Caller caller, UUID item) {
        return with(session, caller, item, found -> playbook(session, caller, found)
                .chain(playbook -> shown(session, caller, found, playbook)));
    }

    private Uni<Response> with(Session session, Caller caller, UUID item,
            Function<FoundItem, Uni<Response>> then) {
        return items.find(session, caller, item)
                .chain(found -> found.map(then)
                        .orElseGet(() -> Uni.createFrom().item(Refusal.notFound().problem().response())));
    }

    private Uni<Playbook> playbook(Session session, Caller caller, FoundItem found) {
        Optional<String> payer = found.of().flatMap(Case::order).map(order -> order.payer()).map(known -> known.id());
        WorkItem item = found.item();
        return playbooks.inForce(session, caller.tenant(), item.kind(), payer, item.openedAt());
    }

    private Uni<Response> shown(Session session, Caller caller, FoundItem found, Playbook playbook) {
        Map<String, String> values = Variables.of(found.of(), Optional.of(found.item()), rules.of(caller.tenant()),
                caller.name(), clock.instant());
        return ticks(session, found.item().id())
                .map(ticks -> Response.ok(ItemPlaybook.of(found.item().id(), playbook, values, ticks)).build());
    }

    /** The last tick of each step, where it was not taken back. */
    private static Uni<Map<String, ItemPlaybook.Tick>> ticks(Session session, UUID item) {
        return session.createSelectionQuery("from TickRow where workItemId = :item order by at, id", TickRow.class)
                .setParameter("item", item)
                .getResultList()
                .map(rows -> {
                    Map<String, ItemPlaybook.Tick> last = new LinkedHashMap<>();
                    rows.forEach(row -> last.compute(row.step, (step, before) -> row.done ? row.shown() : null));
                    return last;
                });
    }

    Uni<Response> tick(Session session, Caller caller, UUID item, String step, boolean done) {
        return with(session, caller, item,
                found -> playbook(session, caller, found).chain(playbook -> playbook.has(step)
                        ? tick(session, caller, found, playbook, step, done)
                        : Uni.createFrom().item(Refusal.notFound().problem().response())));
    }

    private Uni<Response> tick(Session session, Caller caller, FoundItem found, Playbook playbook, String step,
            boolean done) {
        UUID item = found.item().id();
        // what was read without a lock is read anew under it
        session.clear();
        return desk.act(session, caller, item, Optional.empty(),
                new ItemDesk.Move(done ? "playbook.ticked" : "playbook.unticked", at -> at.tick(item, step, done),
                        (row, cause) -> List.of(new TickRow(ids.next(), cause, item, step, done))))
                .chain(outcome -> outcome instanceof Outcome.Refused<FoundItem> no
                        ? Uni.createFrom().item(no.why().problem().response())
                        : shown(session, caller, found, playbook));
    }
}
