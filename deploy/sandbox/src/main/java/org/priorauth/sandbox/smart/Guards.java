package org.priorauth.sandbox.smart;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;

/** Which payers want a token, of whom, and the tokens that are good. A payer without a registration lets everybody in. */
@Singleton
public class Guards {

    private record Issued(String payer, Instant until) {}

    private final Map<String, Registration> registrations = new ConcurrentHashMap<>();
    private final Map<String, Issued> tokens = new ConcurrentHashMap<>();
    private final Clock clock;

    Guards(SandboxSettings settings, Clock clock) {
        this.clock = clock;
        settings.smart().forEach((payer, it) -> register(payer,
                Optional.of(new Registration(it.client(), it.jwks(), it.lifetime()))));
    }

    /** Empty: the payer opens its door again. What was issued is forgotten either way. */
    public void register(String payer, Optional<Registration> registration) {
        revoke(payer);
        registration.ifPresentOrElse(it -> registrations.put(payer, it), () -> registrations.remove(payer));
    }

    public void revoke(String payer) {
        tokens.values().removeIf(it -> it.payer().equals(payer));
    }

    public Optional<Registration> of(String payer) {
        return Optional.ofNullable(registrations.get(payer));
    }

    String issue(String payer, Registration to) {
        String token = UUID.randomUUID().toString();
        tokens.put(token, new Issued(payer, clock.instant().plus(to.lifetime())));
        return token;
    }

    public boolean letsIn(String payer, String authorization) {
        return of(payer).isEmpty() || Optional.ofNullable(authorization).filter(it -> it.startsWith("Bearer "))
                .map(it -> tokens.get(it.substring("Bearer ".length())))
                .filter(it -> it.payer().equals(payer) && clock.instant().isBefore(it.until())).isPresent();
    }
}
