package org.priorauth.lmn.release;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.release.Answering;
import org.priorauth.lmn.domain.release.Copies;
import org.priorauth.lmn.domain.release.CopyRequest;
import org.priorauth.lmn.file.SignedLetters;
import org.priorauth.lmn.file.SignedLetters.Place;
import org.priorauth.lmn.file.SignedLetters.Told;

import io.smallrye.mutiny.Uni;

/** Where copies are asked for and given out: each step with its state, disclosure and audit in one transaction, once per key. */
@ApplicationScoped
class CopyDesk {

    private static final Refusal NOT_SIGNED = Refusal.conflict("copy.letter-not-signed",
            "A draft is nobody's word yet. Copies are made of signed letters.");

    private final SignedLetters letters;
    private final CopyRequests requests;
    private final Changes changes;
    private final CopySteps steps;

    CopyDesk(SignedLetters letters, CopyRequests requests, Changes changes, CopySteps steps) {
        this.letters = letters;
        this.requests = requests;
        this.changes = changes;
        this.steps = steps;
    }

    static Place place(Caller caller, UUID authorization, UUID letterId, String action) {
        return new Place(caller, authorization, letterId, action, NOT_SIGNED);
    }

    static Response phi(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    Uni<Response> read(Place place, BiFunction<Told, Copies, Uni<Response>> answer) {
        return letters.read(place, told -> requests.find(told.session(), place.caller().tenant(), place.authorization())
                .chain(copies -> answer.apply(told, copies.orElseGet(Copies::none))));
    }

    /**
     * A new request.
     *
     * @param key against doing it twice; may be absent
     */
    Uni<Response> open(Place place, String key, AskCopy body, UUID copyId, Function<Cause, CopyRequest> first) {
        return letters.once(place, key, body, told -> taken(told, copyId, 201, (known, cause) -> steps
                .to(known.orElseGet(Copies::none).with(first.apply(cause)), cause)));
    }

    /** What the clinic does about a request. */
    Uni<Response> answer(Place place, String key, Object body, UUID copyId,
            BiFunction<CopyRequest, Cause, Answering> answering) {
        return letters.once(place, key, copyId + " " + body, told -> taken(told, copyId, 200, (known, cause) -> known
                .flatMap(copies -> copies.find(place.letterId(), copyId))
                .map(request -> steps.answered(known.get(), request, answering.apply(request, cause), told.letter(),
                        cause))
                .orElseGet(() -> Step.refuse(Refusal.notFound()))));
    }

    private Uni<Response> taken(Told told, UUID copyId, int status,
            BiFunction<Optional<Copies>, Cause, Step<Copies>> decide) {
        return changes.apply(told.session(), requests, told.cause(), decide)
                .map(outcome -> outcome instanceof Outcome.Done<Copies> done
                        ? Response.status(status)
                                .entity(CopyReceipt.of(
                                        done.state().find(told.letter().letterId(), copyId).orElseThrow()))
                                .build()
                        : ((Outcome.Refused<Copies>) outcome).why().problem().response());
    }
}
