package org.priorauth.submission.packet;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Addresses;
import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Reply;
import org.priorauth.contracts.Sha256;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.pas.Attached;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

/** Fetches bytes from the service that owns them, with this service's own token and the clinic's name beside it. */
@ApplicationScoped
class Documents {

    /** Not there now: worth another try. */
    static class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow(String why) {
            super(why);
        }
    }

    private final Door door;
    private final OidcClient login;
    private final Map<String, URI> owners;
    private final TokensHelper tokens = new TokensHelper();

    Documents(Vertx vertx, Clock clock, OidcClient login, SubmissionSettings settings) {
        this.door = new Door(vertx, clock, Addresses.ANY, settings.limits(settings.largestDocument()));
        this.login = login;
        this.owners = Map.of("intake", settings.intakeUrl(), "lmn", settings.lmnUrl());
    }

    /** Fails with {@link NotNow} where a service does not answer. */
    Uni<Fetched> fetch(String tenant, List<ClaimCheck> checks) {
        return Multi.createFrom().iterable(checks)
                .onItem().transformToUniAndConcatenate(check -> fetch(tenant, check))
                .collect().asList()
                .map(Documents::together);
    }

    private Uni<Fetched> fetch(String tenant, ClaimCheck check) {
        return tokens.getTokens(login).map(Tokens::getAccessToken)
                .chain(token -> door.get(check.at(owners),
                        Map.of("Authorization", "Bearer " + token, "Priorauth-Tenant", tenant)))
                .map(reply -> checked(check, reply));
    }

    private static Fetched checked(ClaimCheck check, Reply reply) {
        if (!(reply instanceof Reply.Whole answer) || !answer.isSuccess()) {
            throw new NotNow(reply instanceof Reply.Whole refused ? "HTTP " + refused.status() : "no answer");
        }
        return Sha256.of(answer.body()).equals(check.ref().sha256())
                ? new Fetched.All(List.of(new Attached(check.ref(), check.letter(), answer.body())))
                : new Fetched.Unusable(Failures.documentDamaged());
    }

    private static Fetched together(List<Fetched> each) {
        List<Attached> documents = new ArrayList<>();
        for (Fetched one : each) {
            if (one instanceof Fetched.Unusable) {
                return one;
            }
            documents.addAll(((Fetched.All) one).documents());
        }
        return new Fetched.All(documents);
    }
}
