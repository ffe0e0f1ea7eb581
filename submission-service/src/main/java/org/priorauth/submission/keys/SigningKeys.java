package org.priorauth.submission.keys;

import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Made once, when it is first asked for, and kept: a payer registers the address, not the key. */
@ApplicationScoped
class SigningKeys {

    private static final int BITS = 3072;
    /** What SMART Backend Services asks for (smart-app-launch 2.2, Client Authentication: Asymmetric). */
    private static final String ALGORITHM = "RS384";

    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    SigningKeys(Transactions transactions, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /** The public keys, as JSON Web Keys. */
    Uni<List<String>> published() {
        return transactions.quietly(SigningKeys::known)
                .chain(known -> known.isEmpty() ? make() : Uni.createFrom().item(known));
    }

    private Uni<List<String>> make() {
        return Uni.createFrom().item(this::fresh).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(key -> transactions.quietlyApart(session -> keep(session, key).chain(() -> known(session))));
    }

    /** Two who make one at the same time: the table lets the first win. */
    private Uni<Integer> keep(Session session, RsaJsonWebKey key) {
        PrivateKey secret = key.getPrivateKey();
        return session.createNativeQuery("insert into signing_key (id, slot, public_jwk, private_key, created_at) "
                + "values (:id, 1, :jwk, :secret, :now) on conflict (slot) do nothing")
                .setParameter("id", key.getKeyId()).setParameter("jwk", key.toJson(OutputControlLevel.PUBLIC_ONLY))
                .setParameter("secret", secret.getEncoded()).setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static Uni<List<String>> known(Session session) {
        return session.createNativeQuery("select public_jwk from signing_key order by created_at", String.class)
                .getResultList();
    }

    private RsaJsonWebKey fresh() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(ids.next().toString());
            key.setUse("sig");
            key.setAlgorithm(ALGORITHM);
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
