package org.priorauth.gateway.door;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.priorauth.gateway.route.Route;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;

/**
 * One line and one measurement per request. They hold the route's pattern, never the path or the query that came: what
 * people type into an address may be anything, a patient's name too.
 */
@Singleton
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("org.priorauth.gateway.access");

    private static final String ROUTE = Route.class.getName();
    private static final String CALLER = AccessLog.class.getName() + ".caller";

    private final MeterRegistry meters;

    AccessLog(MeterRegistry meters) {
        this.meters = meters;
    }

    public static void note(RoutingContext http, Route route) {
        http.put(ROUTE, route);
    }

    /** @param caller tenant and opaque id of who asks */
    public static void note(RoutingContext http, String caller) {
        http.put(CALLER, caller);
    }

    void write(RoutingContext http, Duration took) {
        Optional<Route> route = Optional.ofNullable(http.get(ROUTE));
        String path = route.map(it -> it.path().toString()).orElse("-");
        String service = route.map(Route::service).orElse("-");
        int status = http.response().getStatusCode();
        // health probes and static files by the thousand say nothing; where nobody leads to, somebody tries something
        LOG.logf(route.isEmpty() && status < 400 ? Level.DEBUG : Level.INFO,
                "%s %s -> %s %d %dms %dB request=%s caller=%s", http.request().method(), path, service, status,
                took.toMillis(), http.response().bytesWritten(), RequestId.of(http), caller(http));
        meters.timer("priorauth.gateway.requests", "route", path, "service", service, "method",
                http.request().method().name(), "status", String.valueOf(status)).record(took);
    }

    private static String caller(RoutingContext http) {
        return Optional.ofNullable(http.<String>get(CALLER)).orElse("-");
    }
}
