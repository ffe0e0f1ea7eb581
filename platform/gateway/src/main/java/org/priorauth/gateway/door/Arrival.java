package org.priorauth.gateway.door;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.PublicUrl;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** The first handler of every request, pages and metrics included. */
@Singleton
class Arrival {

    private static final String SEEN = Arrival.class.getName();

    /** Before Quarkus's own filters, of which authentication is the first. */
    private static final int FIRST = 1000;

    private final AccessLog log;
    private final MetricsNetworks metrics;
    private final SecurityHeaders headers;
    private final long lingerMillis;

    Arrival(GatewaySettings settings, PublicUrl url, AccessLog log, MetricsNetworks metrics) {
        this.log = log;
        this.metrics = metrics;
        this.headers = new SecurityHeaders(url.isHttps());
        this.lingerMillis = settings.limits().linger().toMillis();
    }

    void first(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    private void receive(RoutingContext http) {
        // a single-page application's links are rerouted to its page: still the same request, by its first address
        if (http.get(SEEN) == null) {
            http.put(SEEN, Optional.ofNullable(http.request().path()).orElse(""));
            prepare(http);
        }
        // a reroute forgets what was to be written, so that it is said again
        http.addHeadersEndHandler(v -> {
            headers.putInto(http.response().headers(), http.get(SEEN));
            http.response().putHeader(RequestId.HEADER, RequestId.of(http));
        });
        refusal(http).ifPresentOrElse(problem -> problem.answer(http), http::next);
    }

    private void prepare(RoutingContext http) {
        long start = System.nanoTime();
        RequestId.assign(http);
        http.addEndHandler(done -> {
            log.write(http, Duration.ofNanos(System.nanoTime() - start));
            Lingering.after(http, lingerMillis);
        });
    }

    private Optional<Problem> refusal(RoutingContext http) {
        return Refusals.of(http.request())
                .or(() -> metrics.mayRead(http.request()) ? Optional.empty() : Optional.of(Problems.nowhere()));
    }
}
