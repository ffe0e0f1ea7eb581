package org.priorauth.gateway.forward;

import java.net.URI;
import java.time.Duration;

import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.GatewaySettings.UpstreamSettings;
import org.priorauth.gateway.route.Route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;

/** Connections to the services. Streams have a pool of their own: a clinic full of open inboxes must not block an order. */
@Singleton
public class Upstreams {

    /** The seats per caller are what limits streams; this is only the end of all things. */
    private static final int MANY = 10_000;

    private final GatewaySettings settings;
    private final HttpClient calls;
    private final HttpClient streams;

    Upstreams(Vertx vertx, GatewaySettings settings) {
        UpstreamSettings patience = settings.upstream();
        this.settings = settings;
        this.calls = client(vertx, patience, patience.idle(), patience.connections());
        this.streams = client(vertx, patience, patience.streamIdle(), MANY);
    }

    public URI at(String service) {
        return settings.services().get(service);
    }

    HttpClient clientFor(Route route) {
        return route.stream() ? streams : calls;
    }

    /** A connection on which method, path, headers and body can be written. */
    Future<HttpClientRequest> open(Route route) {
        return clientFor(route).request(to(route.service()));
    }

    /** A small question to a service, by the gateway itself. */
    public Future<HttpClientRequest> ask(String service, String path, Duration patience) {
        return calls.request(to(service).setMethod(HttpMethod.GET).setURI(at(service).getPath() + path)
                .setIdleTimeout(patience.toMillis()));
    }

    private RequestOptions to(String service) {
        URI url = at(service);
        boolean https = "https".equals(url.getScheme());
        int port = url.getPort() != -1 ? url.getPort() : https ? 443 : 80;
        return new RequestOptions().setHost(url.getHost()).setPort(port).setSsl(https)
                .setConnectTimeout(settings.upstream().connectWithin().toMillis());
    }

    private static HttpClient client(Vertx vertx, UpstreamSettings patience, Duration idle, int connections) {
        HttpClientOptions options = new HttpClientOptions().setIdleTimeout((int) Math.max(1, idle.toSeconds()))
                .setConnectTimeout((int) patience.connectWithin().toMillis()).setMaxWaitQueueSize(connections * 4);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
    }
}
