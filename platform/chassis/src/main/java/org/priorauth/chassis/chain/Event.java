package org.priorauth.chassis.chain;

import java.util.UUID;

import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;

/**
 * A message of the chain as it reached this service.
 *
 * @param id {@code ce_id}: the outbox row's id at its origin, and the key for dedupe
 * @param correlationId the same for everything that one request set off
 */
public record Event<T extends Announced>(UUID id, Topic<T> topic, String tenant, UUID authorizationId, T data,
        UUID correlationId, String traceparent) {}
