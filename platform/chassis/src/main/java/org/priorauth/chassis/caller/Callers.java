package org.priorauth.chassis.caller;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;

/** Makes the request's {@link Caller}. A token without a tenant may do nothing. */
class Callers {

    private static final String TENANT_HEADER = "Priorauth-Tenant";

    @Produces
    @RequestScoped
    CurrentCaller current(SecurityIdentity identity, HttpHeaders headers) {
        return new CurrentCaller(from(identity, headers));
    }

    private static Caller from(SecurityIdentity identity, HttpHeaders headers) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ForbiddenException("no token");
        }
        return new Caller(tenant(token, identity.getRoles(), headers), token.getSubject(), displayName(token),
                identity.getRoles(), claim(token, "npi"), claim(token, "credentials"), claim(token, "licence"));
    }

    private static String tenant(JsonWebToken token, Set<String> roles, HttpHeaders headers) {
        Optional<String> named = roles.contains(Role.SERVICE)
                ? Optional.ofNullable(headers.getHeaderString(TENANT_HEADER))
                : claim(token, "tenant");
        return named.filter(tenant -> !tenant.isBlank()).orElseThrow(() -> new ForbiddenException("no tenant"));
    }

    private static String displayName(JsonWebToken token) {
        return claim(token, "name").or(() -> claim(token, "preferred_username")).orElse(token.getSubject());
    }

    private static Optional<String> claim(JsonWebToken token, String name) {
        return Optional.ofNullable(token.getClaim(name)).map(Object::toString);
    }
}
