package org.priorauth.lmn.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.lmn.LmnSettings;

import io.quarkus.security.identity.SecurityIdentity;

/** Whether who asks has just shown that it is they (auth_time, OpenID Connect Core 1.0, 2): nobody signs at a desk somebody left. */
@ApplicationScoped
class Presence {

    private static final String AUTH_TIME = "auth_time";

    private final SecurityIdentity identity;
    private final LmnSettings.Signing settings;
    private final Clock clock;

    Presence(SecurityIdentity identity, LmnSettings settings, Clock clock) {
        this.identity = identity;
        this.settings = settings.signing();
        this.clock = clock;
    }

    Optional<Problem> refusal() {
        Duration longest = settings.reauthenticateWithin();
        return loggedInAt().filter(at -> !at.plus(longest).isBefore(clock.instant())).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(403, "signing.reauthenticate", "Log in again to sign",
                        "You sign within " + longest.toMinutes()
                                + " minutes of your log-in. Log in again with your password, then sign."));
    }

    private Optional<Instant> loggedInAt() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        Object claim = token.getClaim(AUTH_TIME);
        Optional<Instant> said = seconds(claim);
        return said.isPresent() || settings.strict()
                ? said
                : Optional.of(Instant.ofEpochSecond(token.getIssuedAtTime()));
    }

    private static Optional<Instant> seconds(Object claim) {
        try {
            return Optional.ofNullable(claim).map(value -> Instant.ofEpochSecond(Long.parseLong(value.toString())));
        } catch (NumberFormatException noTime) {
            return Optional.empty();
        }
    }
}
