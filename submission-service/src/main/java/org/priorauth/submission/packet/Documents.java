package org.priorauth.submission.packet;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.pas.Attached;
import org.priorauth.submission.wire.Door;
import org.priorauth.submission.wire.Reply;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

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
    private final SubmissionSettings settings;
    private final Map<String, URI> owners;
    private final TokensHelper tokens = new TokensHelper();

    Documents(Door door, OidcClient login, SubmissionSettings settings) {
        this.door = door;
        this.login = login;
        this.settings = settings;
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
                        Map.of("Authorization", "Bearer " + token, "Priorauth-Tenant", tenant), settings.answerWithin(),
                        settings.largestDocument().asLongValue()))
                .map(reply -> checked(check, reply));
    }

    private static Fetched checked(ClaimCheck check, Reply reply) {
        if (!(reply instanceof Reply.Whole answer) || !answer.isSuccess()) {
            throw new NotNow(reply instanceof Reply.Whole refused ? "HTTP " + refused.status() : "no answer");
        }
        return sha256(answer.body()).equals(check.ref().sha256())
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
