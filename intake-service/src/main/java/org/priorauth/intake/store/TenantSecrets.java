package org.priorauth.intake.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Uni;

/** A random key per tenant, made when the tenant files its first order. */
@Singleton
public class TenantSecrets {

    private static final int BYTES = 32;

    private final Transactions transactions;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, TenantSecret> known = new ConcurrentHashMap<>();

    TenantSecrets(Transactions transactions) { this.transactions = transactions; }

    public Uni<TenantSecret> of(String tenant) {
        TenantSecret secret = known.get(tenant);
        return secret != null ? Uni.createFrom().item(secret) : load(tenant);
    }

    /** In a transaction of its own: what is remembered here must be there even if the order is then refused. */
    private Uni<TenantSecret> load(String tenant) {
        return transactions.quietlyApart(session -> offer(session, tenant).chain(() -> read(session, tenant)))
                .map(TenantSecret::new)
                .invoke(secret -> known.put(tenant, secret));
    }

    private Uni<Integer> offer(Session session, String tenant) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return session.createNativeQuery(
                "insert into tenant_secret (tenant_id, secret) values (:tenant, :secret) on conflict do nothing")
                .setParameter("tenant", tenant)
                .setParameter("secret", HexFormat.of().formatHex(bytes))
                .executeUpdate();
    }

    private static Uni<byte[]> read(Session session, String tenant) {
        return session.createNativeQuery("select secret from tenant_secret where tenant_id = :tenant", String.class)
                .setParameter("tenant", tenant)
                .getSingleResult()
                .map(HexFormat.of()::parseHex);
    }
}
