package org.priorauth.inbox.sharing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jboss.logging.Logger;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.settings.InboxSettings;
import org.priorauth.inbox.sharing.Shares.Share;
import org.priorauth.inbox.web.ItemDesk;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Looks every few seconds for what waits in a team. Two instances do no harm: what a person has is not given away. */
@ApplicationScoped
class ShareOut {

    private static final Logger LOG = Logger.getLogger(ShareOut.class);
    private static final int AT_ONCE = 50;

    private record Team(String tenant, Owner.Queue queue, List<Owner.Person> members) {}

    private final Transactions transactions;
    private final ItemDesk desk;
    private final Clock clock;
    private final List<Team> teams;

    ShareOut(Transactions transactions, ItemDesk desk, Clock clock, InboxSettings settings) {
        this.transactions = transactions;
        this.desk = desk;
        this.clock = clock;
        this.teams = settings.tenants().entrySet().stream()
                .flatMap(tenant -> tenant.getValue().teams().entrySet().stream().map(
                        team -> new Team(tenant.getKey(), new Owner.Queue(team.getKey()), members(team.getValue()))))
                .toList();
    }

    private static List<Owner.Person> members(Map<String, String> named) {
        return new TreeMap<>(named).entrySet().stream()
                .map(one -> new Owner.Person(one.getKey(), one.getValue())).toList();
    }

    @Scheduled(every = "${inbox.share-out-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> all() {
        return Multi.createFrom().iterable(teams)
                .onItem().transformToUniAndConcatenate(this::shares)
                .onItem().<Share>disjoint()
                .onItem().ignoreAsUni();
    }

    private Uni<List<Share>> shares(Team team) {
        return transactions.quietlyApart(session -> waiting(session, team)
                .chain(waiting -> loads(session, team).map(loads -> new Shares(loads).of(waiting))))
                .chain(shares -> give(team, shares))
                .onFailure().recoverWithItem(fault -> {
                    LOG.warn("work was not shared out; it is tried again", fault);
                    return List.of();
                });
    }

    private Uni<List<UUID>> waiting(Session session, Team team) {
        return session.createSelectionQuery("""
                                            select w.id from WorkItemRow w
                                            where w.tenantId = :tenant and w.open = true and w.owner = :queue
                                            and (w.snoozedUntil is null or w.snoozedUntil <= :now)
                                            order by w.dueAt, w.id""", UUID.class)
                .setParameter("tenant", team.tenant)
                .setParameter("queue", team.queue.key())
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private static Uni<Map<Owner.Person, Long>> loads(Session session, Team team) {
        return session.createSelectionQuery("""
                                            select w.owner, count(*) from WorkItemRow w
                                            where w.tenantId = :tenant and w.open = true and w.owner in :members
                                            group by w.owner""", Object[].class)
                .setParameter("tenant", team.tenant)
                .setParameter("members", team.members.stream().map(Owner::key).toList())
                .getResultList()
                .map(rows -> loads(team, rows));
    }

    private static Map<Owner.Person, Long> loads(Team team, List<Object[]> rows) {
        Map<Owner.Person, Long> loads = new LinkedHashMap<>();
        team.members.forEach(member -> loads.put(member, rows.stream().filter(row -> row[0].equals(member.key()))
                .map(row -> (Long) row[1]).findFirst().orElse(0L)));
        return loads;
    }

    private Uni<List<Share>> give(Team team, List<Share> shares) {
        Caller house = new Caller(team.tenant, "inbox", "inbox", Set.of("service"), Optional.empty(), Optional.empty(),
                Optional.empty());
        return Multi.createFrom().iterable(shares)
                .onItem()
                .transformToUniAndConcatenate(share -> transactions.runApart(session -> desk.act(session, house,
                        share.item(), Optional.empty(), new ItemDesk.Move("work-item.shared-out",
                                at -> at.shareOut(share.item(), share.to()))))
                        .replaceWith(share))
                .collect().asList();
    }
}
