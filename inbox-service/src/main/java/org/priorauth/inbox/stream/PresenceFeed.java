package org.priorauth.inbox.stream;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.inbox.presence.Leases;
import org.priorauth.inbox.presence.Present;
import org.priorauth.inbox.settings.InboxSettings;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Who is at which case, whenever that changes; also when a lease ends, which nobody says. One look at the table serves
 * everybody who listens.
 */
@ApplicationScoped
class PresenceFeed {

    /** Who is at one case now; empty once the last is gone. */
    record Changed(UUID authorizationId, List<Present> people) {}

    private static final Logger LOG = Logger.getLogger(PresenceFeed.class);

    private final Leases leases;
    private final Transactions transactions;
    private final Multi<List<Present.At>> looks;

    PresenceFeed(Leases leases, Transactions transactions, InboxSettings settings) {
        this.leases = leases;
        this.transactions = transactions;
        this.looks = Multi.createFrom().ticks().every(settings.presence().lookEvery())
                .onOverflow().drop()
                .onItem().transformToUniAndConcatenate(tick -> look())
                .broadcast().withCancellationAfterLastSubscriberDeparture().toAllSubscribers();
    }

    private Uni<List<Present.At>> look() {
        return transactions.quietlyApart(leases::all)
                .onFailure().recoverWithUni(fault -> {
                    LOG.debug("presence waits for the database", fault);
                    return Uni.createFrom().nullItem();
                });
    }

    /** First everybody who is there. */
    Multi<Changed> of(String tenant) {
        AtomicReference<Map<UUID, List<Present>>> seen = new AtomicReference<>(Map.of());
        return looks.onOverflow().dropPreviousItems().onItem().transformToMultiAndConcatenate(all -> {
            Map<UUID, List<Present>> now = byCase(tenant, all);
            return Multi.createFrom().iterable(changes(seen.getAndSet(now), now));
        });
    }

    private static Map<UUID, List<Present>> byCase(String tenant, List<Present.At> all) {
        return all.stream().filter(at -> at.tenant().equals(tenant)).collect(Collectors.groupingBy(
                Present.At::authorization, Collectors.mapping(Present.At::who, Collectors.toList())));
    }

    static List<Changed> changes(Map<UUID, List<Present>> before, Map<UUID, List<Present>> now) {
        TreeSet<UUID> cases = new TreeSet<>(before.keySet());
        cases.addAll(now.keySet());
        return cases.stream().filter(one -> !now.getOrDefault(one, List.of()).equals(before.get(one)))
                .map(one -> new Changed(one, now.getOrDefault(one, List.of()))).toList();
    }
}
