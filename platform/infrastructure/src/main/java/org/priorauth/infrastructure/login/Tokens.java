package org.priorauth.infrastructure.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.priorauth.infrastructure.login.Account.Person;

import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** Signs tokens without a round trip, also those a service must refuse. For tests. */
public final class Tokens {

    private static final Duration VALID = Duration.ofHours(1);

    private final String issuer;
    private final OAuth2TokenProvider signer;
    private final OAuth2TokenProvider stranger = new OAuth2TokenProvider(new KeyProvider(List.of()));

    Tokens(String issuer, OAuth2TokenProvider signer) {
        this.issuer = issuer;
        this.signer = signer;
    }

    /** A valid token of one of the {@link DemoPeople}, by user name or client id. */
    public String of(String id) {
        return sign(signer, claimsOf(id));
    }

    /** A valid token of somebody who is not in the list. */
    public String as(String user, String tenant, String... roles) {
        return sign(signer, LogInTime
                .now(new Person(user, user, tenant, List.of(roles), Optional.empty()).claims(DemoPeople.WEB)));
    }

    /** Valid, with a claim replaced; {@code null} takes the claim away. */
    public String with(String id, String claim, Object value) {
        Map<String, Object> claims = claimsOf(id);
        claims.put(claim, value);
        claims.values().removeIf(it -> it == null);
        return sign(signer, claims);
    }

    /** Ran out an hour ago. */
    public String expired(String id) {
        return with(id, "exp", Date.from(Instant.now().minus(VALID)));
    }

    /** Signed with the right key, but in another issuer's name. */
    public String fromAnotherIssuer(String id) {
        return with(id, "iss", "http://127.0.0.1:1/another");
    }

    /** Meant for another system. */
    public String forAnotherAudience(String id) {
        return with(id, "aud", "another-system");
    }

    /** All is right but the key. */
    public String signedByAStranger(String id) { return sign(stranger, claimsOf(id)); }

    private Map<String, Object> claimsOf(String id) {
        Account account = DemoPeople.account(id)
                .orElseThrow(() -> new IllegalArgumentException("Nobody of that name in DemoPeople: " + id));
        Map<String, Object> claims = account instanceof Person
                ? LogInTime.now(account.claims(DemoPeople.WEB))
                : new HashMap<>(account.claims(account.id()));
        claims.put("iss", issuer);
        return claims;
    }

    private String sign(OAuth2TokenProvider by, Map<String, Object> claims) {
        Map<String, Object> complete = new HashMap<>(claims);
        complete.putIfAbsent("iss", issuer);
        return by.jwt(complete, VALID, LoginServer.ISSUER_ID).serialize();
    }
}
