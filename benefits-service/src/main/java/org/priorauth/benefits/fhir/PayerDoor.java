package org.priorauth.benefits.fhir;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.inject.Singleton;

import org.priorauth.chassis.http.Door;
import org.priorauth.chassis.http.Limits;
import org.priorauth.chassis.http.Reply;
import org.priorauth.chassis.payer.Endpoints;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

/** The way to a payer's FHIR server. */
@Singleton
class PayerDoor {

    private static final String FHIR_JSON = "application/fhir+json";
    private static final String OPERATION = "/CoverageEligibilityRequest/$submit";

    private final Door door;

    PayerDoor(Vertx vertx, Clock clock, FhirSettings settings, Endpoints endpoints) {
        this.door = new Door(vertx, clock, endpoints, new Limits(settings.connectTimeout(), settings.answerTimeout(),
                settings.largestAnswer().asLongValue(), settings.connectionsPerPayer()));
    }

    Uni<Reply> ask(URI payer, String question) {
        return door.post(URI.create(payer + OPERATION), FHIR_JSON, question.getBytes(StandardCharsets.UTF_8));
    }
}
