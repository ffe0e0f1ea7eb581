package org.priorauth.submission.login;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.keys.SigningKeys;
import org.priorauth.submission.payer.Login;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;

/**
 * Gets access tokens: SMART Backend Services, {@code private_key_jwt} (smart-app-launch 2.2; RFC 7523). Each assertion is
 * new, and good for less than the five minutes that are allowed, so that a clock a minute ahead does no harm.
 */
@ApplicationScoped
class TokenDesk {

    private static final long ASSERTION_SECONDS = 240;

    private final Doors doors;
    private final SigningKeys keys;
    private final Clock clock;
    private final Ids ids;

    TokenDesk(Doors doors, SigningKeys keys, Clock clock, Ids ids) {
        this.doors = doors;
        this.keys = keys;
        this.clock = clock;
        this.ids = ids;
    }

    boolean isGood(Token token) {
        return token instanceof Token.Granted granted && clock.instant().isBefore(granted.usedUntil());
    }

    Uni<Token> fetch(PayerProfile payer, Login.Smart smart) {
        return endpoint(payer, smart).chain(found -> {
            if (found instanceof TokenReplies.Endpoint.Nowhere nowhere) {
                return Uni.createFrom().item(nowhere.why());
            }
            URI url = ((TokenReplies.Endpoint.At) found).url();
            return doors.mayCall(url) ? fetch(payer, smart, url) : Uni.createFrom().item(TokenReplies.NOT_CALLED);
        });
    }

    private Uni<TokenReplies.Endpoint> endpoint(PayerProfile payer, Login.Smart smart) {
        return smart.tokenUrl().isPresent()
                ? Uni.createFrom().item(new TokenReplies.Endpoint.At(smart.tokenUrl().get()))
                : doors.aside(payer).get(URI.create(payer.endpoint() + "/.well-known/smart-configuration"),
                        Map.of("Accept", "application/json")).map(TokenReplies::endpoint);
    }

    private Uni<Token> fetch(PayerProfile payer, Login.Smart smart, URI url) {
        Instant asked = clock.instant();
        return keys.sign(smart.algorithm(), claims(smart, url, asked))
                .chain(assertion -> post(payer, url, Form.of(smart.scope(), assertion)))
                .map(reply -> TokenReplies.token(reply, asked));
    }

    private Uni<Reply> post(PayerProfile payer, URI url, byte[] form) {
        return doors.aside(payer).post(url,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"), form);
    }

    private Map<String, Object> claims(Login.Smart smart, URI url, Instant now) {
        return Map.of("iss", smart.clientId(), "sub", smart.clientId(), "aud", url.toString(), "exp",
                now.getEpochSecond() + ASSERTION_SECONDS, "iat", now.getEpochSecond(), "jti", ids.next().toString());
    }
}
