package org.priorauth.benefits.payer;

/** Gives tests of other packages the guard of addresses. */
public final class LocalEndpoints {

    private LocalEndpoints() {}

    public static Endpoints allowed(boolean loopback) {
        return new Endpoints(loopback);
    }
}
