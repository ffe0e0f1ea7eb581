package org.priorauth.chassis.outbox;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.cloudevents.CloudEvent;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Makes the row of an event that is to be announced. */
@ApplicationScoped
public class Outbox {

    private final String service;
    private final ObjectMapper json;
    private final Ids ids;

    Outbox(@ConfigProperty(name = "quarkus.application.name") String service, ObjectMapper json, Ids ids) {
        this.service = service;
        this.json = json;
        this.ids = ids;
    }

    public <T extends Announced> OutboxRow row(Topic<T> topic, Object payload, Cause cause) {
        UUID id = ids.next();
        Map<String, String> headers = CloudEvent.headers(id, topic, topic.payload().cast(payload), cause, service);
        try {
            return new OutboxRow(id, cause.tenant(), topic.name(), cause.authorizationId().toString(),
                    headers.get(CloudEvent.TYPE), json.writeValueAsBytes(payload), json.writeValueAsString(headers),
                    cause.at());
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable event for " + topic.name());
        }
    }
}
