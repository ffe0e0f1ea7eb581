package org.priorauth.lmn.release;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.release.Answering;
import org.priorauth.lmn.domain.release.Answering.Verdict;
import org.priorauth.lmn.domain.release.Copies;
import org.priorauth.lmn.domain.release.CopyRequest;
import org.priorauth.lmn.domain.release.CopyRequest.Released;
import org.priorauth.lmn.release.SignedLetters.Place;

import io.smallrye.mutiny.Uni;

/** Takes one step of one request: state, disclosure and audit in one transaction, once per key. */
@ApplicationScoped
class CopyWork {

    /**
     * What is asked.
     *
     * @param key the caller's, against doing it twice; may be absent
     * @param body what was sent
     */
    record Wish(Caller caller, UUID authorization, UUID letterId, String action, String key, Object body) {

        Place place() {
            return new Place(caller.tenant(), authorization, letterId);
        }

        byte[] fingerprint(UUID copyId) {
            return (authorization + " " + letterId + " " + copyId + " " + action + " " + body)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private final SignedLetters letters;
    private final CopyRequests requests;
    private final Changes changes;
    private final Idempotency idempotency;
    private final Disclosures disclosures;

    CopyWork(SignedLetters letters, CopyRequests requests, Changes changes, Idempotency idempotency,
            Disclosures disclosures) {
        this.letters = letters;
        this.requests = requests;
        this.changes = changes;
        this.idempotency = idempotency;
        this.disclosures = disclosures;
    }

    /** A new request, which has the id. */
    Uni<Response> open(Wish wish, UUID id, BiFunction<UUID, Cause, CopyRequest> first) {
        return once(wish, null, session -> (letter, cause) -> changes.apply(session, requests, cause,
                (known, again) -> Step.to(known.orElseGet(Copies::none).with(first.apply(id, again))))
                .map(outcome -> answer(outcome, wish.letterId(), id, 201)));
    }

    Uni<Response> answer(Wish wish, UUID copyId, BiFunction<CopyRequest, Cause, Answering> answering) {
        return once(wish, copyId, session -> (letter, cause) -> changes.apply(session, requests, cause,
                (known, again) -> step(known, letter, copyId, answering, again))
                .map(outcome -> answer(outcome, wish.letterId(), copyId, 200)));
    }

    private Uni<Response> once(Wish wish, UUID copyId,
            Function<Session, BiFunction<SignedLetter, Cause, Uni<Response>>> work) {
        return idempotency.once(wish.caller, wish.key, wish.fingerprint(copyId),
                session -> letters.alone(session, wish.place(), (filed, letter) -> work.apply(session).apply(letter,
                        changes.asked(wish.caller, wish.authorization, wish.action))));
    }

    private Step<Copies> step(Optional<Copies> known, SignedLetter letter, UUID copyId,
            BiFunction<CopyRequest, Cause, Answering> answering, Cause cause) {
        Optional<CopyRequest> found = known.flatMap(copies -> copies.find(letter.letterId(), copyId));
        if (found.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        Verdict verdict = answering.apply(found.get(), cause).upon(found.get());
        if (verdict instanceof Verdict.No no) {
            return Step.refuse(Refusal.conflict(no.code(), no.sentence()));
        }
        CopyRequest next = ((Verdict.Next) verdict).request();
        return stored(known.get().with(next), next, letter, cause);
    }

    private Step<Copies> stored(Copies copies, CopyRequest request, SignedLetter letter, Cause cause) {
        Step<Copies> step = Step.to(copies);
        return request instanceof Released done
                ? step.storing(disclosures.row(letter.letterId(), done.asked().id(),
                        Disclosed.copy(done.release(), letter.pdf().sha256()), cause))
                : step;
    }

    private static Response answer(Outcome<Copies> outcome, UUID letterId, UUID copyId, int status) {
        return outcome instanceof Outcome.Done<Copies> done
                ? Response.status(status).entity(CopyReceipt.of(done.state().find(letterId, copyId).orElseThrow()))
                        .build()
                : ((Outcome.Refused<Copies>) outcome).why().problem().response();
    }
}
