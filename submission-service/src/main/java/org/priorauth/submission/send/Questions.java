package org.priorauth.submission.send;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.time.Ids;
import org.priorauth.submission.pas.PasRequests;

/** Writes inquiries. Each is a transaction of its own; only the claim's identifier in it is the old one. */
@ApplicationScoped
class Questions {

    private final PasRequests requests;
    private final Clock clock;
    private final Ids ids;

    Questions(PasRequests requests, Clock clock, Ids ids) {
        this.requests = requests;
        this.clock = clock;
        this.ids = ids;
    }

    byte[] about(byte[] bundle) {
        return requests.inquiry(bundle, ids.next(), clock.instant());
    }
}
