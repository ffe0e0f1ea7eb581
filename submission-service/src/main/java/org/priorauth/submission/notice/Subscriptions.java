package org.priorauth.submission.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Uni;

/** Which subscriptions there are: one at each payer for each organisation that asks it. */
@ApplicationScoped
class Subscriptions {

    /** A try nobody heard of again; after that another may be made. */
    private static final Duration A_TRY = Duration.ofSeconds(20);

    private final Transactions transactions;
    private final PayerSecrets secrets;
    private final Clock clock;

    Subscriptions(Transactions transactions, PayerSecrets secrets, Clock clock) {
        this.transactions = transactions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The secret to subscribe with, committed; empty where somebody has subscribed, or is just doing so. */
    Uni<Optional<String>> toBeMade(String payer, String organization) {
        return transactions.runApart(session -> session
                .createNativeQuery(
                        """
                        insert into payer_subscription (payer_id, organization, attempted_at)
                        values (:payer, :organization, :now)
                        on conflict (payer_id, organization) do update set attempted_at = excluded.attempted_at
                        where payer_subscription.remote_id is null and payer_subscription.attempted_at < :stale""")
                .setParameter("payer", payer).setParameter("organization", organization)
                .setParameter("now", clock.instant()).setParameter("stale", clock.instant().minus(A_TRY))
                .executeUpdate()
                .chain(ours -> ours == 0
                        ? Uni.createFrom().item(Optional.<String>empty())
                        : secrets.of(session, payer).map(Optional::of)));
    }

    Uni<Void> made(String payer, String organization, String remoteId) {
        return transactions.quietlyApart(session -> session.createNativeQuery(
                "update payer_subscription set remote_id = :remote where payer_id = :payer and organization = :organization")
                .setParameter("remote", remoteId).setParameter("payer", payer)
                .setParameter("organization", organization)
                .executeUpdate().replaceWithVoid());
    }
}
