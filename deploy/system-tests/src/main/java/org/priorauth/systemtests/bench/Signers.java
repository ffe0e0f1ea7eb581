package org.priorauth.systemtests.bench;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.priorauth.systemtests.Clinic;

/** Clinicians who sign each letter as soon as it is drafted: by API, as the web inbox does. */
final class Signers implements AutoCloseable {

    private final ExecutorService hands = Executors.newFixedThreadPool(16);
    private final Clinic clinic;

    Signers(Clinic clinic) {
        this.clinic = clinic;
    }

    void heard(UUID authorization, String outcome) {
        if (outcome.equals("drafted")) {
            hands.execute(() -> clinic.signFirstLetter(authorization.toString()));
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
