package org.priorauth.submission.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.contracts.Sha256;
import org.priorauth.submission.SubmissionSettings;

import io.smallrye.mutiny.Uni;

/** Which subscriptions there are: one at each payer for each organisation that asks it, however many instances there are. */
@ApplicationScoped
class Subscriptions {

    /** A try nobody heard of again; after that another may be made. */
    private static final Duration A_TRY = Duration.ofSeconds(20);
    /** A payer that makes none may learn to. */
    private static final Duration AGAIN = Duration.ofDays(1);

    /** One that the payer made. */
    record Stands(String remote, Instant since) {}

    /** One that is to be looked after. */
    record Held(String payer, String organization, String remote, String tenant) {}

    /** @param known the payer's name of the one that is to be changed; empty where there is none */
    record ToBeMade(String secret, Optional<String> known) {}

    private final Transactions transactions;
    private final PayerSecrets secrets;
    private final SubmissionSettings settings;
    private final Clock clock;

    Subscriptions(Transactions transactions, PayerSecrets secrets, SubmissionSettings settings, Clock clock) {
        this.transactions = transactions;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What to subscribe with, committed; empty where somebody has subscribed with it, or is just doing so. Another
     * endpoint or secret than before changes the subscription that is there.
     */
    Uni<Optional<ToBeMade>> toBeMade(String payer, String organization, String tenant) {
        return transactions.runApart(session -> secrets.of(session, payer)
                .chain(secret -> claim(session, payer, organization, tenant, secret)
                        .chain(ours -> ours == 0
                                ? Uni.createFrom().item(Optional.<ToBeMade>empty())
                                : remote(session, payer, organization)
                                        .map(known -> Optional.of(new ToBeMade(secret, known))))));
    }

    /** Whether it stands, or the payer makes none. A try that is under way, or that nobody heard of again, settles nothing. */
    Uni<Boolean> isSettled(String payer, String organization) {
        return transactions.quietlyApart(session -> session.createNativeQuery("select count(*) from payer_subscription "
                + "where payer_id = :payer and organization = :organization "
                + "and (remote_id is not null or refused_at is not null)", Long.class)
                .setParameter("payer", payer).setParameter("organization", organization).getSingleResult()
                .map(count -> count == 1));
    }

    /** One that was made before anybody wrote down when is as old as anything. */
    Uni<Optional<Stands>> stands(String payer, String organization) {
        return transactions.quietlyApart(session -> session.createNativeQuery(
                "select remote_id, coalesce(made_at, to_timestamp(0)) from payer_subscription "
                        + "where payer_id = :payer and organization = :organization and remote_id is not null",
                Object[].class)
                .setParameter("payer", payer).setParameter("organization", organization).getResultList()
                .map(rows -> rows.stream().findFirst()
                        .map(row -> new Stands((String) row[0], ((OffsetDateTime) row[1]).toInstant()))));
    }

    private static Uni<Optional<String>> remote(Session session, String payer, String organization) {
        return session.createNativeQuery("select coalesce(remote_id, '') from payer_subscription "
                + "where payer_id = :payer and organization = :organization", String.class)
                .setParameter("payer", payer).setParameter("organization", organization).getSingleResult()
                .map(known -> Optional.of(known).filter(id -> !id.isEmpty()));
    }

    private Uni<Integer> claim(Session session, String payer, String organization, String tenant, String secret) {
        Instant now = clock.instant();
        return session.createNativeQuery(
                """
                insert into payer_subscription as known (payer_id, organization, tenant_id, attempted_at, made_with)
                values (:payer, :organization, :tenant, :now, :with)
                on conflict (payer_id, organization) do update
                set attempted_at = excluded.attempted_at, made_with = excluded.made_with,
                    tenant_id = coalesce(known.tenant_id, excluded.tenant_id)
                where known.attempted_at < :stale
                  and (known.remote_id is null and (known.refused_at is null or known.refused_at < :again)
                       or known.made_with <> excluded.made_with)""")
                .setParameter("payer", payer).setParameter("organization", organization)
                .setParameter("tenant", tenant).setParameter("now", now)
                .setParameter("with", with(payer, secret))
                .setParameter("stale", now.minus(A_TRY)).setParameter("again", now.minus(AGAIN))
                .executeUpdate();
    }

    private String with(String payer, String secret) {
        return Sha256.of((SubscribeErrand.endpoint(settings.publicUrl(), payer) + " " + secret).getBytes());
    }

    Uni<Void> made(String payer, String organization, String remoteId) {
        return noted(payer, organization,
                "remote_id = :remote, made_at = :now, checked_at = :now, refused_at = null", Optional.of(remoteId));
    }

    Uni<Void> refused(String payer, String organization) {
        return noted(payer, organization, "refused_at = :now", Optional.empty());
    }

    private Uni<Void> noted(String payer, String organization, String change, Optional<String> remote) {
        return transactions.quietlyApart(session -> {
            var update = session.createNativeQuery("update payer_subscription set " + change
                    + " where payer_id = :payer and organization = :organization")
                    .setParameter("payer", payer).setParameter("organization", organization)
                    .setParameter("now", clock.instant());
            remote.ifPresent(id -> update.setParameter("remote", id));
            return update.executeUpdate().replaceWithVoid();
        });
    }

    /** One that nobody looked after for long; from now on it is this instance's to do. */
    Uni<Optional<Held>> toBeChecked() {
        Instant now = clock.instant();
        return transactions.quietlyApart(session -> session.createNativeQuery(
                """
                update payer_subscription set checked_at = :now
                where (payer_id, organization) in (
                    select payer_id, organization from payer_subscription
                    where remote_id <> '' and (checked_at is null or checked_at < :before)
                    order by checked_at nulls first limit 1 for update skip locked)
                returning payer_id, organization, remote_id, coalesce(tenant_id, '')""", Object[].class)
                .setParameter("now", now).setParameter("before", now.minus(settings.subscriptionCheck()))
                .getResultList().map(rows -> rows.stream().findFirst().map(row -> new Held((String) row[0],
                        (String) row[1], (String) row[2], (String) row[3]))));
    }

    /** It is no longer there: another one may be made at once. */
    Uni<Void> lost(Held held) {
        return transactions.quietlyApart(session -> session.createNativeQuery(
                "update payer_subscription set remote_id = null, refused_at = null, attempted_at = :before "
                        + "where payer_id = :payer and organization = :organization and remote_id = :remote")
                .setParameter("before", Instant.EPOCH).setParameter("payer", held.payer())
                .setParameter("organization", held.organization()).setParameter("remote", held.remote())
                .executeUpdate().replaceWithVoid());
    }

    /** Nobody asks this payer by PAS any more. */
    Uni<Void> forgotten(Held held) {
        return transactions.quietlyApart(session -> session.createNativeQuery("delete from payer_subscription "
                + "where payer_id = :payer and organization = :organization and remote_id = :remote")
                .setParameter("payer", held.payer()).setParameter("organization", held.organization())
                .setParameter("remote", held.remote()).executeUpdate().replaceWithVoid());
    }

    /** The payer itself says that something is wrong with it: it is looked after now. */
    Uni<Void> doubted(Session session, String payer, String remoteId) {
        return session.createNativeQuery(
                "update payer_subscription set checked_at = null where payer_id = :payer and remote_id = :remote")
                .setParameter("payer", payer).setParameter("remote", remoteId).executeUpdate().replaceWithVoid();
    }
}
