package org.priorauth.infrastructure.login;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who can get a token, and what the token says about them. The password or secret is the name. */
public sealed interface Account {

    String AUDIENCE = "priorauth";

    /** User name or client id. */
    String id();

    List<String> roles();

    /** The token's claims besides issuer and times, for a token that this client asked for. */
    Map<String, Object> claims(String clientId);

    /** Staff of a clinic. */
    record Person(String id, String name, String tenant, List<String> roles, Optional<Licence> licence)
            implements
                Account {

        @Override
        public Map<String, Object> claims(String clientId) {
            Map<String, Object> claims = basic(this, clientId);
            claims.put("name", name);
            claims.put("tenant", tenant);
            licence.ifPresent(it -> claims.putAll(
                    Map.of("npi", it.npi(), "credentials", it.credentials(), "licence", it.number())));
            return claims;
        }
    }

    /** A program that logs in for itself; a service between services has no tenant of its own. */
    record Client(String id, String name, Optional<String> tenant, List<String> roles) implements Account {

        @Override
        public Map<String, Object> claims(String clientId) {
            Map<String, Object> claims = basic(this, clientId);
            claims.put("name", name);
            tenant.ifPresent(it -> claims.put("tenant", it));
            return claims;
        }
    }

    /**
     * What a signature states about a clinician.
     *
     * @param npi National Provider Identifier, ten digits with a Luhn check digit (45 CFR 162.406)
     * @param credentials as written behind the name, e.g. MD, DPT
     */
    record Licence(String npi, String credentials, String number) {}

    private static Map<String, Object> basic(Account account, String clientId) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", account.id());
        claims.put("preferred_username", account.id());
        // an access token is for the services, an ID token for the client: the mock server writes the same list in both
        claims.put("aud", List.of(AUDIENCE, clientId));
        claims.put("azp", clientId);
        claims.put("realm_access", Map.of("roles", account.roles()));
        return claims;
    }
}
