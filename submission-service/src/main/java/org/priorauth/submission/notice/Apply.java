package org.priorauth.submission.notice;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.contracts.Actor;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.chain.Submissions.Place;
import org.priorauth.submission.domain.Submission;

import io.smallrye.mutiny.Uni;

/** Moves the case a response is about, in the caller's transaction. */
@ApplicationScoped
class Apply {

    private static final Actor SERVICE = Actor.service("submission");

    private final Submissions submissions;
    private final Changes changes;
    private final Moves moves;
    private final Hear hear;

    Apply(Submissions submissions, Changes changes, Moves moves, Hear hear) {
        this.submissions = submissions;
        this.changes = changes;
        this.moves = moves;
        this.hear = hear;
    }

    /** Whether it changed anything. */
    Uni<Boolean> to(Session session, Place place, Bundle response, NotificationRow row) {
        Cause cause = new Cause(place.tenant(), place.authorization(), SERVICE, row.receivedAt, "payer.notified",
                row.id,
                null, null);
        Optional<Long> event = Optional.ofNullable(row.eventNumber);
        return submissions.find(session, place.tenant(), place.authorization())
                .map(before -> before.map(state -> !hear.heard(state, response, event, cause.at()).equals(state))
                        .orElse(false))
                .chain(moved -> moved ? move(session, cause, response, event) : Uni.createFrom().item(false));
    }

    private Uni<Boolean> move(Session session, Cause cause, Bundle response, Optional<Long> event) {
        return changes.apply(session, submissions, cause,
                (known, why) -> moves.step(known, hear.heard(known.orElseThrow(), response, event, why.at()), why))
                .map(outcome -> outcome instanceof Outcome.Done<Submission>);
    }
}
