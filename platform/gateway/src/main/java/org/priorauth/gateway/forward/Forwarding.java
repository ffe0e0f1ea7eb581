package org.priorauth.gateway.forward;

import java.util.Set;

import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.PublicUrl;
import org.priorauth.gateway.admission.Visit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Hands a visit to its service. Nothing is buffered: a body flows as fast as the slower side takes it. */
@Singleton
public class Forwarding {

    private static final Set<HttpMethod> BODILESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Upstreams upstreams;
    private final OpenStreams streams;
    private final GatewaySettings settings;
    private final PublicUrl url;

    Forwarding(Upstreams upstreams, OpenStreams streams, GatewaySettings settings, PublicUrl url) {
        this.upstreams = upstreams;
        this.streams = streams;
        this.settings = settings;
        this.url = url;
    }

    public void forward(Visit visit) {
        HttpServerRequest request = visit.http().request();
        if (isOfUnknownLength(request)) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        Errand errand = new Errand(visit, upstreams, settings.upstream().answerWithin());
        HttpProxy proxy = HttpProxy
                .reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstreams.clientFor(visit.route()))
                .origin(context -> errand.connect())
                .addInterceptor(new BrokenAnswers())
                .addInterceptor(new FaultsAsProblems(visit, settings.upstream().retryAfter()))
                .addInterceptor(new CleanRequest(visit, settings, url))
                .addInterceptor(new CleanAnswer(upstreams.at(visit.route().service()), url))
                .addInterceptor(new BodyWithinLimit(visit.route().bodyLimit(), errand::bodySent));
        if (visit.route().stream()) {
            proxy.addInterceptor(new StreamWithAnEnd(visit, streams));
        }
        proxy.handle(request);
    }

    // HTTP/2 frames its bodies without saying so in a header; without one the proxy would not know how to send them on
    private static boolean isOfUnknownLength(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 && !request.isEnded()
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH) && !BODILESS.contains(request.method());
    }
}
