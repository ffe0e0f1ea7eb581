package org.priorauth.submission.packet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Uni;

/** The requests that were written. */
@ApplicationScoped
public class RequestBundles {

    private final Transactions transactions;

    RequestBundles(Transactions transactions) { this.transactions = transactions; }

    /** The bytes of one; it is there, because it was committed with its intent. */
    public Uni<byte[]> bytes(UUID intent) {
        return transactions.quietly(session -> find(session, intent))
                .map(found -> found.map(RequestBundleRow::body).orElseThrow());
    }

    public Uni<Optional<RequestBundleRow>> find(Session session, UUID intent) {
        return session.find(RequestBundleRow.class, intent).map(Optional::ofNullable);
    }

    /** When which request was written. */
    public record Entry(String reference, Instant at) {}

    /** Every request of an authorization, oldest first, without its bytes. */
    public Uni<List<Entry>> written(Session session, String tenant, UUID authorization) {
        return session.createSelectionQuery(
                "select id, createdAt from RequestBundleRow where tenantId = :tenant and authorizationId = :id "
                        + "order by createdAt",
                Object[].class)
                .setParameter("tenant", tenant).setParameter("id", authorization)
                .getResultList()
                .map(rows -> rows.stream().map(row -> new Entry("urn:uuid:" + row[0], (Instant) row[1])).toList());
    }

    /** Those among the ids that are ours, whichever payer they went to. */
    public Uni<List<RequestBundleRow>> among(Session session, Collection<UUID> ids) {
        return session.createSelectionQuery("from RequestBundleRow where id in :ids or claimId in :ids",
                RequestBundleRow.class).setParameter("ids", ids).getResultList();
    }
}
