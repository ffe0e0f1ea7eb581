package org.priorauth.submission.notice;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.hl7.fhir.r4.model.Bundle;
import org.jboss.logging.Logger;
import org.priorauth.submission.chain.Submissions.Place;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;

/** Matches, applies and ticks off one notification, in one transaction. */
@ApplicationScoped
class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class);

    private final Matching matching;
    private final Apply apply;
    private final Notifications notifications;
    private final MeterRegistry meters;

    Settlement(Matching matching, Apply apply, Notifications notifications, MeterRegistry meters) {
        this.matching = matching;
        this.apply = apply;
        this.notifications = notifications;
        this.meters = meters;
    }

    Uni<Void> settle(Session session, NotificationRow row, Optional<Bundle> response) {
        return response.isEmpty()
                ? tick(session, row, "unreadable", null)
                : matching.find(session, row.payerId, response.get())
                        .chain(place -> place.isEmpty()
                                ? tick(session, row, "unmatched", null)
                                : apply(session, row, response.get(), place.get()));
    }

    private Uni<Void> apply(Session session, NotificationRow row, Bundle response, Place place) {
        return apply.to(session, place, response, row).chain(moved -> tick(session, row,
                moved ? "applied" : "without-effect", place.authorization()));
    }

    private Uni<Void> tick(Session session, NotificationRow row, String outcome, UUID authorization) {
        if (authorization == null) {
            LOG.warnf("notification %s of payer %s is %s", row.id, row.payerId, outcome);
        }
        meters.counter("priorauth.submission.notifications", "payer", row.payerId, "outcome", outcome).increment();
        return notifications.handled(session, row.id, outcome, authorization).replaceWithVoid();
    }
}
