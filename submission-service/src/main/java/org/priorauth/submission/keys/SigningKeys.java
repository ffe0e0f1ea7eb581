package org.priorauth.submission.keys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.payer.Algorithm;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The keys this service signs with: a payer registers the address they are published at, not a key. */
@ApplicationScoped
public class SigningKeys {

    private final KeyStore store;
    private final Rotation rotation;
    private final Clock clock;
    private final Ids ids;

    @Inject
    SigningKeys(KeyStore store, SubmissionSettings settings, Clock clock, Ids ids) {
        this(store, new Rotation(settings.keys().rotateEvery(), settings.keys().announceAhead(),
                settings.keys().keepRetired()), clock, ids);
    }

    SigningKeys(KeyStore store, Rotation rotation, Clock clock, Ids ids) {
        this.store = store;
        this.rotation = rotation;
        this.clock = clock;
        this.ids = ids;
    }

    /** The public keys, as JSON Web Keys; those of the algorithms are made where there is none. */
    public Uni<List<String>> published(Set<Algorithm> algorithms) {
        Uni<List<SigningKey>> keys = store.all();
        for (Algorithm algorithm : algorithms) {
            keys = keys.chain(known -> upToDate(known, algorithm));
        }
        return keys.map(all -> all.stream().filter(key -> rotation.isPublished(key, all, clock.instant()))
                .map(SigningKey::published).toList());
    }

    /** A signed JSON Web Token of these claims (RFC 7515, RFC 7519). */
    public Uni<String> sign(Algorithm algorithm, Map<String, Object> claims) {
        return store.all().chain(known -> upToDate(known, algorithm))
                .map(keys -> rotation.current(of(keys, algorithm), clock.instant()).orElseThrow())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(key -> signed(key, claims));
    }

    private Uni<List<SigningKey>> upToDate(List<SigningKey> known, Algorithm algorithm) {
        Optional<Rotation.Next> due = rotation.due(of(known, algorithm), clock.instant());
        return due.isEmpty()
                ? Uni.createFrom().item(known)
                : Uni.createFrom().item(() -> SigningKey.make(ids.next().toString(), algorithm, due.get()))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .chain(fresh -> store.keep(fresh, clock.instant()));
    }

    private static List<SigningKey> of(List<SigningKey> all, Algorithm algorithm) {
        return all.stream().filter(key -> key.algorithm() == algorithm).toList();
    }

    private static String signed(SigningKey key, Map<String, Object> claims) {
        JwtClaims payload = new JwtClaims();
        claims.forEach(payload::setClaim);
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(key.algorithm().toString());
        token.setKeyIdHeaderValue(key.id());
        token.setHeader("typ", "JWT");
        token.setKey(key.privateKey());
        token.setPayload(payload.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException damaged) {
            throw new IllegalStateException("key " + key.id() + " cannot sign", damaged);
        }
    }
}
