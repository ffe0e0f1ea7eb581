package org.priorauth.submission.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.submission.chain.Submissions;
import org.priorauth.submission.chain.Submissions.Place;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * The payer decided something and did not say what: an event without its resource, or one that never came. Every case that
 * waits for it is asked about, once, by {@code $inquire}.
 */
@ApplicationScoped
class AskAround {

    /** A payer is not flooded for one event; what is left waits for the next one, or for the silence to end. */
    private static final int MOST = 50;

    private final Notifications notifications;
    private final Submissions submissions;
    private final Nobodys clinics;
    private final Apply apply;

    AskAround(Notifications notifications, Submissions submissions, Nobodys clinics, Apply apply) {
        this.notifications = notifications;
        this.submissions = submissions;
        this.clinics = clinics;
        this.apply = apply;
    }

    Uni<String> ask(Session session, NotificationRow row) {
        Optional<Missing> missing = Missing.of(row.eventKey);
        return missing.isEmpty()
                ? all(session, row)
                : notifications.arrived(session, row.payerId, missing.get())
                        .chain(arrived -> arrived == missing.get().count()
                                ? Uni.createFrom().item("arrived")
                                : all(session, row));
    }

    private Uni<String> all(Session session, NotificationRow row) {
        return clinics.clinic(session, row.payerId, row.subscription)
                .chain(tenant -> submissions.waitingFor(session, row.payerId, tenant, MOST))
                .chain(places -> Multi.createFrom().iterable(inLockOrder(places))
                        .onItem().transformToUniAndConcatenate(place -> apply.asking(session, place, row))
                        .collect().asList().map(all -> places.isEmpty() ? "nothing-waits" : "asked"));
    }

    /** As everybody else locks them. */
    private static List<Place> inLockOrder(List<Place> places) {
        return places.stream().sorted(Comparator.comparing(place -> place.authorization().toString())).toList();
    }
}
