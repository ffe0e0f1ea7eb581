package org.priorauth.benefits.fhir;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the house talks to a payer's FHIR server. */
@ConfigMapping(prefix = "priorauth.benefits.fhir")
interface FhirSettings {

    /** Until a connection stands. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** Until the whole answer is there. CAQH CORE's eligibility rule gives a payer 20 seconds in real time. */
    @WithDefault("20s")
    Duration answerTimeout();

    /** A larger answer is not read. */
    @WithDefault("1M")
    MemorySize largestAnswer();

    /** Connections to one payer at the same time. */
    @WithDefault("32")
    int connectionsPerPayer();
}
