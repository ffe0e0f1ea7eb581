package org.priorauth.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.priorauth.gateway.route.Access;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** All settings of the gateway; the table of routes itself stands in {@code application.yaml}. */
@ConfigMapping(prefix = "priorauth.gateway")
public interface GatewaySettings {

    /** Where browsers and EHRs find the gateway: the origin of every link, cookie and redirect. */
    URI publicUrl();

    /** Each service of the house, by the name the routes use. */
    Map<String, URI> services();

    List<RouteSetting> routes();

    /** The request headers that reach a service; all others stop here. */
    List<String> forwardedHeaders();

    UpstreamSettings upstream();

    LimitSettings limits();

    DocumentationSettings documentation();

    /** Networks (CIDR) that may read {@code /q/metrics}; anybody else is told there is nothing. */
    List<String> metricsNetworks();

    /** One row of the routing table. */
    interface RouteSetting {

        /** {@code {id}} stands for one segment, a last {@code **} for any number. */
        String path();

        @WithDefault("GET,POST,PUT,PATCH,DELETE")
        List<String> methods();

        /** A key of {@link GatewaySettings#services()}. */
        String to();

        /** The path at the service where it differs, e.g. {@code /ops/**}. */
        Optional<String> as();

        /** The largest body taken. */
        @WithDefault("1M")
        MemorySize body();

        @WithDefault("signed-in")
        Access access();

        /** Whether the answer is an open-ended stream (SSE). */
        @WithDefault("false")
        boolean stream();
    }

    /** How patient the gateway is with a service. */
    interface UpstreamSettings {

        /** Time to get a connection, the wait for a free one included. */
        @WithDefault("2S")
        Duration connectWithin();

        /** Time from the last byte of the request to the head of the answer. */
        @WithDefault("30S")
        Duration answerWithin();

        /** Silence in the middle of a request or an answer after which the connection is given up. */
        @WithDefault("60S")
        Duration idle();

        /** The same for a stream; longer than the heartbeat of its service. */
        @WithDefault("5M")
        Duration streamIdle();

        /** A stream is ended after this, so that the caller comes back with a fresh token. */
        @WithDefault("15M")
        Duration streamLife();

        /** Connections kept per service. */
        @WithDefault("128")
        int connections();

        /** What a caller is told to wait when a service is down. */
        @WithDefault("5S")
        Duration retryAfter();
    }

    /** Who may ask how often. Limits hold per gateway process. */
    interface LimitSettings {

        /** One person or one EHR client. */
        Rate caller();

        /** All callers of one clinic together. */
        Rate tenant();

        /** One address without valid credentials. */
        Rate stranger();

        /** One address on the routes that are open to anybody: payers come from few addresses, with many notices. */
        Rate open();

        /** Streams open at the same time per caller. */
        @WithDefault("8")
        int streamsPerCaller();

        /** How long a body that nobody wants any more is read away before its connection is closed. */
        @WithDefault("2S")
        Duration linger();
    }

    /** A token bucket. */
    interface Rate {

        /** Requests that come back per second. */
        int perSecond();

        /** Requests at once after a rest. */
        int burst();
    }

    /** The merged API documents. */
    interface DocumentationSettings {

        /** How long a complete document is served before the services are asked again. */
        @WithDefault("60S")
        Duration freshFor();

        /** The same while a service is missing in it. */
        @WithDefault("5S")
        Duration retryAfter();
    }
}
