package org.priorauth.submission.notice;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.submission.chain.Submissions.Place;
import org.priorauth.submission.domain.Stray;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Says whose an answer is and what came of it, in one transaction. */
@ApplicationScoped
class Settlement {

    /** More cases than this are no reader's mistake; nobody looks at each of them. */
    private static final int MOST = 5;

    /** @param authorization of the one case it was about; null where there is none */
    record Settled(String outcome, UUID authorization) {}

    private final Matching matching;
    private final Apply apply;
    private final Nobodys nobodys;
    private final AskAround around;

    Settlement(Matching matching, Apply apply, Nobodys nobodys, AskAround around) {
        this.matching = matching;
        this.apply = apply;
        this.nobodys = nobodys;
        this.around = around;
    }

    Uni<Settled> settle(Session session, NotificationRow row, Inside inside) {
        if (inside instanceof Inside.NotHere) {
            return around.ask(session, row).map(outcome -> new Settled(outcome, null));
        }
        if (inside instanceof Inside.Answer answer) {
            return matching.find(session, row.payerId, answer.response())
                    .chain(match -> match instanceof Match.One one
                            ? settled(one.place(), apply.to(session, one, answer.response(), row))
                            : astray(session, row, match, Stray.SEVERAL, "unmatched"));
        }
        return inside instanceof Inside.OtherVersion other
                ? unread(session, row, other.response())
                : astray(session, row, new Match.Nobody(), Stray.UNREADABLE, "unreadable");
    }

    private Uni<Settled> unread(Session session, NotificationRow row, Bundle response) {
        return matching.find(session, row.payerId, response)
                .chain(match -> match instanceof Match.One one
                        ? settled(one.place(), apply.stray(session, one.place(), Stray.OTHER_VERSION, row))
                        : astray(session, row, match, Stray.OTHER_VERSION, "other-version"));
    }

    private Uni<Settled> astray(Session session, NotificationRow row, Match match, Stray why, String outcome) {
        List<Place> places = match instanceof Match.Several several ? several.places() : List.of();
        return places.isEmpty() || places.size() > MOST
                ? nobodys.open(session, row).map(opened -> new Settled(outcome, opened.orElse(null)))
                : Multi.createFrom().iterable(places)
                        .onItem().transformToUniAndConcatenate(place -> apply.stray(session, place, why, row))
                        .collect().last().map(last -> new Settled(outcome, null));
    }

    private static Uni<Settled> settled(Place place, Uni<String> applied) {
        return applied.map(outcome -> new Settled(outcome, place.authorization()));
    }
}
