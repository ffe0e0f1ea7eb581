package org.priorauth.gateway.door;

import java.util.UUID;
import java.util.regex.Pattern;

import io.vertx.ext.web.RoutingContext;

/** One id per request, in the answer, in the log and at the service. A caller may bring a harmless one. */
public final class RequestId {

    public static final String HEADER = "Priorauth-Request-Id";

    private static final String KEY = RequestId.class.getName();

    // opaque tokens only: nothing that reads like a name, a date with time or a path gets into the logs
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private RequestId() {}

    static void assign(RoutingContext http) {
        String brought = http.request().getHeader(HEADER);
        boolean harmless = brought != null && HARMLESS.matcher(brought).matches();
        http.put(KEY, harmless ? brought : UUID.randomUUID().toString());
    }

    public static String of(RoutingContext http) {
        return http.get(KEY);
    }
}
