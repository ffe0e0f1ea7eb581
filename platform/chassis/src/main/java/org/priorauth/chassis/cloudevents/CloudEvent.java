package org.priorauth.chassis.cloudevents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Topic;

/**
 * The headers of a record (CloudEvents 1.0.2, Kafka protocol binding § 3.2). No PHI in any of them: ids are opaque, the
 * type names an outcome.
 */
public final class CloudEvent {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TENANT = "ce_tenant";
    public static final String CORRELATION = "ce_correlationid";
    public static final String CAUSATION = "ce_causationid";
    public static final String TRACEPARENT = "traceparent";

    private CloudEvent() {}

    /** {@code ce_type} is the topic's name with the outcome behind it: {@code priorauth.lmn.letter-changed.v1.signed}. */
    public static Map<String, String> headers(UUID id, Topic<?> topic, Announced data, Cause cause, String service) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID, id.toString());
        headers.put("ce_source", "/priorauth/" + service);
        headers.put(TYPE, topic.name() + "." + data.outcome());
        headers.put(SUBJECT, cause.authorizationId().toString());
        headers.put("ce_time", cause.at().toString());
        headers.put("ce_dataschema", "https://priorauth.org/schemas/" + topic.name() + ".schema.json");
        headers.put("content-type", "application/json");
        headers.put(TENANT, cause.tenant());
        headers.put("ce_actor", cause.by().id());
        putIfKnown(headers, CORRELATION, cause.correlationId());
        putIfKnown(headers, CAUSATION, cause.causationId());
        putIfKnown(headers, TRACEPARENT, cause.traceparent());
        if (topic.phi()) {
            headers.put("ce_dataclassification", "phi");
            headers.put("ce_dataregulation", "HIPAA");
        }
        return headers;
    }

    private static void putIfKnown(Map<String, String> headers, String name, Object value) {
        if (value != null) {
            headers.put(name, value.toString());
        }
    }
}
