package org.priorauth.chassis.cloudevents;

import java.util.HashMap;
import java.util.Map;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;

/** The trace of the request at hand, which its events go on with. */
public final class CurrentTrace {

    private CurrentTrace() {}

    /** As W3C Trace Context writes it; null where nothing is traced. */
    public static String parent() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers.get(CloudEvent.TRACEPARENT);
    }
}
