package org.priorauth.submission.packet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.domain.Assembling;
import org.priorauth.submission.domain.Confirmed;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.Ready;
import org.priorauth.submission.domain.Replying;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/**
 * Fetches, then writes. The intent and the bytes are committed together with the move to {@code Ready} or
 * {@code Sending}; nothing has been sent by then.
 */
@ApplicationScoped
class AssembleErrand implements ErrandHandler<Submission> {

    private final Submissions submissions;
    private final Moves moves;
    private final Paperwork documents;
    private final Scribe scribe;

    AssembleErrand(Submissions submissions, Moves moves, Paperwork documents, Scribe scribe) {
        this.submissions = submissions;
        this.moves = moves;
        this.documents = documents;
        this.scribe = scribe;
    }

    @Override
    public String kind() {
        return Moves.ASSEMBLE;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Uni<BiFunction<Optional<Submission>, Cause, Step<Submission>>> run(Submission state, Errand errand) {
        List<ClaimCheck> wanted = wanted(state, errand);
        return documents.fetch(errand.tenant(), wanted)
                .chain(fetched -> fetched instanceof Fetched.All all
                        ? scribe.write(errand.authorizationId(), state, all.documents())
                        : Uni.createFrom().item(new Written.Impossible(((Fetched.Unusable) fetched).why())))
                .map(written -> (known, cause) -> apply(state, known, written, cause));
    }

    private static List<ClaimCheck> wanted(Submission state, Errand errand) {
        UUID id = errand.authorizationId();
        if (state instanceof Replying replying && !replying.reply().revises()) {
            return Stream.concat(ClaimCheck.letters(id, Scribe.letters(replying)),
                    ClaimCheck.documents(id, replying.reply().documents())).toList();
        }
        return Enclosures.of(id, state.facts());
    }

    /** Only upon the state that was worked on: it may have learnt something meanwhile. */
    private Step<Submission> apply(Submission worked, Optional<Submission> known, Written written, Cause cause) {
        if (!known.equals(Optional.of(worked))) {
            return Step.stay(known);
        }
        if (written instanceof Written.Impossible impossible) {
            return moves.step(known, failed(worked, impossible.why()), cause);
        }
        Written.Request request = (Written.Request) written;
        Step<Submission> step = moves.step(known, packed(worked, request, cause), cause);
        return step.storing(RequestBundleRow.of(request.intent(), request.payer().id(), request.body(), cause));
    }

    private static Submission packed(Submission worked, Written.Request request, Cause cause) {
        if (worked instanceof Replying replying) {
            return replying.packed(request.intent());
        }
        Ready ready = ((Assembling) worked).packed(request.intent());
        if (request.payer().way().isByHand()) {
            return ready.byHand(request.payer().way());
        }
        return request.payer().autoConfirm()
                ? ready.confirm(Confirmed.byProfile(request.payer().id(), cause.by(), cause.at()))
                : ready;
    }

    private static Submission failed(Submission worked, Failure why) {
        return worked instanceof Replying replying ? replying.unpackable(why) : ((Assembling) worked).unpackable(why);
    }

    /** About six minutes: a service that is just being restarted is worth waiting for. */
    @Override
    public int attempts() {
        return 12;
    }

    @Override
    public Step<Submission> giveUp(Optional<Submission> state, Cause cause) {
        return state.filter(still -> still instanceof Assembling || still instanceof Replying)
                .map(still -> moves.step(state, failed(still, Failures.documentMissing()), cause))
                .orElseGet(() -> Step.stay(state));
    }
}
