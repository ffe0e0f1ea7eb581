package org.priorauth.gateway.visitor;

import java.util.function.BiConsumer;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.priorauth.gateway.visitor.Visitor.Member;
import org.priorauth.gateway.visitor.Visitor.Stranger;
import org.priorauth.gateway.visitor.Visitor.Unverified;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Finds out who is asking. Never fails and never answers the request: what follows from it is for others to decide. */
@Singleton
public class Visitors {

    private static final Logger LOG = Logger.getLogger(Visitors.class);

    /** Quarkus would send a browser to the log-in page by itself; an API call gets a 401 instead. */
    private static final BiConsumer<RoutingContext, Throwable> SAY_NOTHING = (http, failure) -> {};

    public Uni<Visitor> of(RoutingContext http) {
        if (!Credentials.areOffered(http.request())) {
            return Uni.createFrom().item(new Stranger(false));
        }
        return identity(http).map(identity -> visitor(identity, http)).onFailure()
                .recoverWithItem(Visitors::withoutIdentity);
    }

    /** The identity itself, for the log-in pages; anonymous when there is none, a failure when what was offered fails. */
    public Uni<SecurityIdentity> identity(RoutingContext http) {
        http.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, SAY_NOTHING);
        return QuarkusHttpUser.getSecurityIdentity(http, null);
    }

    private static Visitor visitor(SecurityIdentity identity, RoutingContext http) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        return identity.isAnonymous() || credential == null
                ? new Stranger(true)
                : member(identity, credential.getToken(), !Credentials.areInHeader(http.request()));
    }

    private static Member member(SecurityIdentity identity, String token, boolean byCookie) {
        TokenClaims claims = TokenClaims.of(token);
        String id = claims.text("sub").orElse(identity.getPrincipal().getName());
        String username = claims.text("preferred_username").orElse(id);
        return new Member(id, claims.text("name").orElse(username), username, claims.text("tenant").orElse(""),
                identity.getRoles(), token, byCookie);
    }

    private static Visitor withoutIdentity(Throwable failure) {
        if (failure instanceof AuthenticationException) {
            return new Stranger(true);
        }
        LOG.warnf("the log-in server cannot be asked: %s", failure.getClass().getName());
        return new Unverified();
    }
}
