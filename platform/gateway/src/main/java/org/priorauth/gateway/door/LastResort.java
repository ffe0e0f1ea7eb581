package org.priorauth.gateway.door;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What nobody took: a problem, never an HTML page and never a stack trace. */
@Singleton
class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class);

    /** After the static resources and whatever else Quarkus serves. */
    private static final int LAST = Integer.MAX_VALUE - 1;

    void last(@Observes Router router) {
        router.route().order(LAST).handler(http -> Problems.nowhere().answer(http)).failureHandler(this::fault);
    }

    private void fault(RoutingContext http) {
        if (http.failure() == null) {
            http.next();
            return;
        }
        String id = RequestId.of(http);
        // the class and the place, not the message: it may quote what was sent
        StackTraceElement[] trace = http.failure().getStackTrace();
        LOG.errorf("request %s failed: %s at %s", id, http.failure().getClass().getName(),
                trace.length == 0 ? "-" : trace[0]);
        LOG.debug(id, http.failure());
        Problems.fault(id).answer(http);
    }
}
