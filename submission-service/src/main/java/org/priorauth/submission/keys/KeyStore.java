package org.priorauth.submission.keys;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.submission.payer.Algorithm;

import io.smallrye.mutiny.Uni;

/** Every key pair there ever was, in the table {@code signing_key}. */
@ApplicationScoped
class KeyStore {

    private final Transactions transactions;

    KeyStore(Transactions transactions) { this.transactions = transactions; }

    Uni<List<SigningKey>> all() {
        return transactions.quietlyApart(KeyStore::read);
    }

    /** Two who make one at the same time: the table lets the first win. All keys as they are afterwards. */
    Uni<List<SigningKey>> keep(SigningKey key, Instant now) {
        return transactions.quietlyApart(session -> session.createNativeQuery(
                "insert into signing_key (id, slot, algorithm, active_from, public_jwk, private_key, created_at) "
                        + "values (:id, :slot, :algorithm, :from, :jwk, :secret, :now) on conflict do nothing")
                .setParameter("id", key.id()).setParameter("slot", key.slot())
                .setParameter("algorithm", key.algorithm().toString()).setParameter("from", key.activeFrom())
                .setParameter("jwk", key.published()).setParameter("secret", key.secret()).setParameter("now", now)
                .executeUpdate()
                .chain(() -> read(session)));
    }

    private static Uni<List<SigningKey>> read(Session session) {
        return session.createNativeQuery(
                "select id, algorithm, slot, active_from, public_jwk, private_key from signing_key order by created_at",
                Object[].class).getResultList().map(rows -> rows.stream().map(KeyStore::key).toList());
    }

    private static SigningKey key(Object[] row) {
        Instant from = row[3] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[3];
        return new SigningKey((String) row[0], Algorithm.valueOf((String) row[1]), ((Number) row[2]).intValue(), from,
                (String) row[4], (byte[]) row[5]);
    }
}
