package org.priorauth.submission.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Actor;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.chain.Submissions.Place;
import org.priorauth.submission.domain.Stray;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.notice.Hear.Heard;

import io.smallrye.mutiny.Uni;

/** Moves the case a response is about, in the caller's transaction; and says in a word what came of it. */
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

    Uni<String> to(Session session, Match.One match, Bundle response, NotificationRow row) {
        return move(session, match.place(), row, state -> hear.heard(state, response, match.place().tenant(),
                match.byNumber(), Optional.ofNullable(row.eventNumber), row.receivedAt));
    }

    /** A person sees it, and nothing else happens. */
    Uni<String> stray(Session session, Place place, Stray why, NotificationRow row) {
        return move(session, place, row, state -> Hear.stray(state, why));
    }

    /** The payer is asked soon what it has; a case that no longer waits by then is not asked about. */
    Uni<Void> asking(Session session, Place place, NotificationRow row) {
        return changes.apply(session, submissions, cause(place, row),
                (known, why) -> Step.stay(known).sendingFor(Moves.INQUIRE, why.at())).replaceWithVoid();
    }

    private Uni<String> move(Session session, Place place, NotificationRow row, Function<Submission, Heard> heard) {
        return submissions.find(session, place.tenant(), place.authorization()).chain(before -> {
            Optional<Heard> now = before.map(heard);
            return now.filter(one -> !one.after().equals(before.get())).isEmpty()
                    ? Uni.createFrom().item(outcome(now, "without-effect"))
                    : changes.apply(session, submissions, cause(place, row), (known, why) -> moves.step(known,
                            heard.apply(known.orElseThrow()).after(), why)).replaceWith(outcome(now, "applied"));
        });
    }

    private static String outcome(Optional<Heard> heard, String otherwise) {
        return heard.flatMap(Heard::stray).map(why -> why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(otherwise);
    }

    private static Cause cause(Place place, NotificationRow row) {
        return new Cause(place.tenant(), place.authorization(), SERVICE, row.receivedAt, "payer.notified", row.id, null,
                null);
    }
}
