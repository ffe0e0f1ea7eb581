package org.priorauth.sandbox.pas;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.sandbox.answer.AnswerBundle;
import org.priorauth.sandbox.fhir.Fhir;
import org.priorauth.sandbox.payer.Habits;
import org.priorauth.sandbox.payer.Payer;
import org.priorauth.sandbox.payer.Receipt;
import org.priorauth.sandbox.request.PasRequest;

import io.quarkus.runtime.StartupEvent;

/** Plays one request through before the first real one comes: the first parse takes over a second, the next a few milliseconds. */
@Readiness
@Singleton
class Rehearsal implements HealthCheck {

    private static final int ROUNDS = 20;

    private final Fhir fhir;
    private final FilingReader filings;
    private final AnswerBundle bundles;
    private final Clock clock;
    private volatile boolean played;

    Rehearsal(Fhir fhir, FilingReader filings, AnswerBundle bundles, Clock clock) {
        this.fhir = fhir;
        this.filings = filings;
        this.bundles = bundles;
        this.clock = clock;
    }

    void play(@Observes StartupEvent start) throws IOException {
        byte[] example = example();
        Payer nobody = new Payer("rehearsal", new Habits(Duration.ZERO, Duration.ZERO, 1), ignored -> {});
        for (int round = 0; round < ROUNDS; round++) {
            PasRequest request = new PasRequest(
                    ((Fhir.Reading.Read<Bundle>) fhir.read(example, Bundle.class)).resource());
            PasRules.SUBMIT.check(request);
            Receipt receipt = nobody.receive(filings.read(request), clock.instant());
            fhir.write(bundles.of(((Receipt.Answered) receipt).taken()));
        }
        played = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("payers are rehearsed").status(played).build();
    }

    private static byte[] example() throws IOException {
        try (InputStream in = Rehearsal.class.getResourceAsStream("/examples/submit.json")) {
            return in.readAllBytes();
        }
    }
}
