package org.priorauth.lmn.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.lmn.web.SignCheck.Verdict;
import org.priorauth.lmn.web.SignCheck.Wish;

import io.smallrye.mutiny.Uni;

/** Signing: look, print what is to be signed, then store both in one transaction if nothing changed meanwhile. */
@ApplicationScoped
class Signing {

    private static final String ACTION = "letter.sign";

    private final LetterReading reading;
    private final SignCheck check;
    private final Freezing freezing;
    private final LetterUpdates updates;

    Signing(LetterReading reading, SignCheck check, Freezing freezing, LetterUpdates updates) {
        this.reading = reading;
        this.check = check;
        this.freezing = freezing;
        this.updates = updates;
    }

    Uni<Response> sign(Caller caller, Wish wish) {
        Cause cause = updates.cause(caller, wish.authorization(), ACTION);
        return updates.look(cause, (file, earlier) -> check.check(file, wish.against(earlier)))
                .chain(verdict -> verdict instanceof Verdict.Yes yes
                        ? freezing.freeze(yes, Signer.of(caller), wish.request(), cause)
                                .chain(print -> commit(print, caller.tenant(), wish, cause))
                        : Uni.createFrom().item(((Verdict.No) verdict).why().response()));
    }

    private Uni<Response> commit(Freezing.Print print, String tenant, Wish wish, Cause cause) {
        return print instanceof Freezing.Print.Done done
                ? updates
                        .apply(cause,
                                (known, again, earlier) -> check.commit(known, wish.against(earlier), done.frozen(),
                                        again))
                        .chain(outcome -> Answers.refusal(outcome)
                                .map(refused -> Uni.createFrom().item(refused))
                                .orElseGet(() -> signed(tenant, wish)))
                : Uni.createFrom().item(((Freezing.Print.Impossible) print).why().response());
    }

    private Uni<Response> signed(String tenant, Wish wish) {
        UUID authorization = wish.authorization();
        return reading.one(tenant, authorization, wish.letterId()).map(letter -> Answers.of(letter, Answers::letter));
    }
}
