package org.priorauth.sandbox.smart;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Whether a client_assertion is the registered client's (SMART App Launch 2.2, client-confidential-asymmetric): signed by a key
 * of its published set with RS384 or ES384, for this token endpoint, for five minutes at most, and never seen before.
 */
@Singleton
class Assertions {

    private static final int LONGEST_MINUTES = 5;

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    Assertions(Clock clock) {
        this.clock = clock;
    }

    /** Empty when it is good, otherwise why not. */
    Optional<String> fault(Registration client, String endpoint, String assertion) {
        try {
            JwtContext read = consumer(client, endpoint).process(assertion);
            return inHeader(read).or(() -> used(client, read.getJwtClaims()));
        } catch (InvalidJwtException wrong) {
            return Optional.of(wrong.getErrorDetails().stream().findFirst()
                    .map(it -> "assertion refused, reason " + it.getErrorCode()).orElse("assertion unreadable"));
        }
    }

    private JwtConsumer consumer(Registration client, String endpoint) {
        HttpsJwks keys = new HttpsJwks(client.jwks().toString());
        keys.setSimpleHttpGet(new Get());
        keys.setDefaultCacheDuration(0); // a key that was rotated away is not believed
        return new JwtConsumerBuilder().setRequireExpirationTime().setRequireJwtId().setRequireSubject()
                .setMaxFutureValidityInMinutes(LONGEST_MINUTES).setExpectedIssuer(client.client())
                .setExpectedSubject(client.client()).setExpectedAudience(endpoint)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA384, AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384))
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys)).build();
    }

    private static Optional<String> inHeader(JwtContext read) {
        var header = read.getJoseObjects().get(0);
        if (header.getKeyIdHeaderValue() == null) {
            return Optional.of("the header has no kid");
        }
        return "JWT".equals(header.getHeader("typ")) ? Optional.empty() : Optional.of("the header's typ is not JWT");
    }

    private Optional<String> used(Registration client, JwtClaims claims) {
        try {
            return seen.add(client.client() + " " + claims.getJwtId())
                    ? Optional.empty()
                    : Optional.of("the jti was used before");
        } catch (MalformedClaimException wrong) {
            return Optional.of("the jti is no text");
        }
    }
}
