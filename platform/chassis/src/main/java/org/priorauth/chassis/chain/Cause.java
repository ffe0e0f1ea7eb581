package org.priorauth.chassis.chain;

import java.time.Instant;
import java.util.UUID;

import org.priorauth.contracts.Actor;

/**
 * Why a step is taken: who, when, by what.
 *
 * @param action what is done, {@code <noun>.<verb>}, for the audit row
 * @param causationId the event that caused it; absent where a person or an EHR did
 */
public record Cause(String tenant, UUID authorizationId, Actor by, Instant at, String action, UUID correlationId,
        UUID causationId, String traceparent) {

    String why() {
        return causationId == null ? "asked over HTTP" : "caused by event " + causationId;
    }
}
