package org.priorauth.benefits.payer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.priorauth.chassis.payer.Endpoints;

/** How strict the house is about the addresses of payers. */
class Guard {

    @Produces
    @Singleton
    Endpoints endpoints(PayerSettings settings) {
        return new Endpoints(settings.allowLoopbackHttp());
    }
}
