package org.priorauth.gateway.forward;

import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.admission.Visit;

import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Hands a visit to its service. Nothing is buffered: a body flows as fast as the slower side takes it. */
@Singleton
public class Forwarding {

    private final Upstreams upstreams;
    private final OpenStreams streams;
    private final GatewaySettings settings;

    Forwarding(Upstreams upstreams, OpenStreams streams, GatewaySettings settings) {
        this.upstreams = upstreams;
        this.streams = streams;
        this.settings = settings;
    }

    public void forward(Visit visit) {
        Errand errand = new Errand(visit, upstreams, settings.upstream().answerWithin());
        HttpProxy proxy = HttpProxy
                .reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstreams.clientFor(visit.route()))
                .origin(context -> errand.connect())
                .addInterceptor(new FaultsAsProblems(visit, settings.upstream().retryAfter()))
                .addInterceptor(new CleanRequest(visit, settings))
                .addInterceptor(new CleanAnswer(upstreams.at(visit.route().service()), settings.publicUrl()))
                .addInterceptor(new BodyWithinLimit(visit.route().bodyLimit(), errand::bodySent));
        if (visit.route().stream()) {
            proxy.addInterceptor(streams);
        }
        proxy.handle(visit.http().request());
    }
}
