package org.priorauth.gateway.forward;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.PublicUrl;
import org.priorauth.gateway.admission.Visit;
import org.priorauth.gateway.door.RequestId;
import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.visitor.Visitor.Member;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * A service gets the headers on the list and the gateway's own, and nothing else. A list of what is bad would be one
 * invention behind: {@code Priorauth-Tenant}, {@code X-Forwarded-User}, {@code X-HTTP-Method-Override}, cookies.
 */
final class CleanRequest implements ProxyInterceptor {

    private final Visit visit;
    private final GatewaySettings settings;
    private final PublicUrl url;

    CleanRequest(Visit visit, GatewaySettings settings, PublicUrl url) {
        this.visit = visit;
        this.settings = settings;
        this.url = url;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        MultiMap sent = MultiMap.caseInsensitiveMultiMap().addAll(request.headers());
        request.headers().clear();
        settings.forwardedHeaders().forEach(name -> request.headers().add(name, sent.getAll(name)));
        addOwn(request.headers(), sent);
        request.setURI(target(request.getURI()));
        return context.sendRequest();
    }

    private void addOwn(MultiMap headers, MultiMap sent) {
        headers.set(RequestId.HEADER, RequestId.of(visit.http()));
        headers.set("X-Forwarded-For", visit.address());
        headers.set("X-Forwarded-Proto", url.scheme());
        headers.set("X-Forwarded-Host", url.authority());
        if (visit.visitor() instanceof Member member) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + member.token());
        } else if (visit.route().access() == Access.OPEN && sent.contains(HttpHeaders.AUTHORIZATION)) {
            headers.set(HttpHeaders.AUTHORIZATION, sent.get(HttpHeaders.AUTHORIZATION));
        }
    }

    private String target(String asked) {
        int query = asked.indexOf('?');
        String path = query < 0 ? asked : asked.substring(0, query);
        String base = settings.services().get(visit.route().service()).getPath();
        return base + visit.route().atService(path) + (query < 0 ? "" : asked.substring(query));
    }
}
