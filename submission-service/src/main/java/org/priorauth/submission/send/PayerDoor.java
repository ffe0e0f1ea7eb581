package org.priorauth.submission.send;

import java.net.URI;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Reply;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

/** The payer's FHIR server. A Bundle is posted as it is, not wrapped in Parameters (PAS 2.2.1, Claim/$submit). */
@ApplicationScoped
public class PayerDoor {

    static final String SUBMIT = "/Claim/$submit";
    static final String INQUIRE = "/Claim/$inquire";
    private static final String FHIR_JSON = "application/fhir+json";

    private final Door door;

    PayerDoor(Vertx vertx, Clock clock, SubmissionSettings settings, Endpoints endpoints) {
        this.door = new Door(vertx, clock, endpoints, settings.limits(settings.longestAnswer()));
    }

    Uni<Reply> submit(PayerProfile payer, byte[] bundle) {
        return post(payer, SUBMIT, bundle);
    }

    Uni<Reply> inquire(PayerProfile payer, byte[] bundle) {
        return post(payer, INQUIRE, bundle);
    }

    /** Posts a resource below the payer's base. */
    public Uni<Reply> post(PayerProfile payer, String path, byte[] body) {
        return door.post(URI.create(payer.endpoint() + path), FHIR_JSON, body);
    }
}
