package org.priorauth.submission.send;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.payer.Endpoints;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.wire.Door;
import org.priorauth.submission.wire.Reply;

import io.smallrye.mutiny.Uni;

/** The payer's FHIR server. A Bundle is posted as it is, not wrapped in Parameters (PAS 2.2.1, Claim/$submit). */
@ApplicationScoped
public class PayerDoor {

    static final String SUBMIT = "/Claim/$submit";
    static final String INQUIRE = "/Claim/$inquire";
    private static final String FHIR_JSON = "application/fhir+json";

    private final Door door;
    private final SubmissionSettings settings;
    private final Endpoints endpoints;

    PayerDoor(Door door, SubmissionSettings settings) {
        this.door = door;
        this.settings = settings;
        this.endpoints = Endpoints.of(settings);
    }

    Uni<Reply> submit(PayerProfile payer, byte[] bundle) {
        return post(payer, SUBMIT, bundle);
    }

    Uni<Reply> inquire(PayerProfile payer, byte[] bundle) {
        return post(payer, INQUIRE, bundle);
    }

    /** Posts a resource below the payer's base. */
    public Uni<Reply> post(PayerProfile payer, String path, byte[] body) {
        if (endpoints.refusal(payer.endpoint()).isPresent()) {
            return Uni.createFrom().item(new Reply.Lost("endpoint not allowed"));
        }
        return door.post(URI.create(payer.endpoint() + path), Map.of("Content-Type", FHIR_JSON, "Accept", FHIR_JSON),
                body, settings.answerWithin(), settings.longestAnswer().asLongValue());
    }
}
