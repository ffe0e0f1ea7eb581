package org.priorauth.submission.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;

import io.smallrye.mutiny.Uni;

/** The one secret a payer shows when it calls: made here, told to the payer alone with the subscription. */
@ApplicationScoped
class PayerSecrets {

    private static final int BYTES = 32;

    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    PayerSecrets(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The payer's secret, made now where there is none. */
    Uni<String> of(Session session, String payer) {
        byte[] fresh = new byte[BYTES];
        chance.nextBytes(fresh);
        return session.createNativeQuery("insert into payer_secret (payer_id, secret, created_at) "
                + "values (:payer, :secret, :now) on conflict do nothing")
                .setParameter("payer", payer).setParameter("now", clock.instant())
                .setParameter("secret", Base64.getUrlEncoder().withoutPadding().encodeToString(fresh))
                .executeUpdate()
                .chain(() -> known(session, payer)).map(Optional::orElseThrow);
    }

    /** Compared in constant time: how long it takes tells nothing of the secret. */
    Uni<Boolean> isShown(String payer, String shown) {
        return shown == null || !payer.matches("[a-z0-9-]{1,64}")
                ? Uni.createFrom().item(false)
                : transactions.quietly(session -> known(session, payer))
                        .map(secret -> secret.filter(one -> same(header(one), shown)).isPresent());
    }

    /** The value of the Authorization header that goes with every notification. */
    static String header(String secret) {
        return "Bearer " + secret;
    }

    private static Uni<Optional<String>> known(Session session, String payer) {
        return session.createNativeQuery("select secret from payer_secret where payer_id = :payer", String.class)
                .setParameter("payer", payer).getResultList().map(found -> found.stream().findFirst());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
