package org.priorauth.submission.payer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.submission.SubmissionSettings;

/** How strict the house is about the addresses of payers. */
class Guard {

    @Produces
    @Singleton
    Endpoints endpoints(SubmissionSettings settings) {
        return new Endpoints(settings.allowLoopbackHttp());
    }
}
