package org.priorauth.gateway.forward;

import java.net.URI;
import java.util.List;

import org.priorauth.gateway.PublicUrl;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** A service's answer without what concerns only the gateway and the service, and without its internal address. */
final class CleanAnswer implements ProxyInterceptor {

    // the hop's own (RFC 9110, 7.6.1), what services must not set at this origin, and what helps only attackers
    private static final List<String> DROPPED = List.of("Connection", "Keep-Alive", "Proxy-Authenticate",
            "Proxy-Connection", "TE", "Trailer", "Upgrade", "Set-Cookie", "Server", "X-Powered-By", "Alt-Svc",
            "Warning",
            "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials", "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods", "Access-Control-Expose-Headers", "Access-Control-Max-Age");

    private final String service;
    private final String publicUrl;

    CleanAnswer(URI service, PublicUrl publicUrl) {
        this.service = withoutSlash(service);
        this.publicUrl = publicUrl.toString();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().onSuccess(this::clean);
    }

    private void clean(ProxyResponse response) {
        DROPPED.forEach(response.headers()::remove);
        String location = response.headers().get(HttpHeaders.LOCATION);
        if (location != null && (location.equals(service) || location.startsWith(service + "/"))) {
            response.putHeader(HttpHeaders.LOCATION, publicUrl + location.substring(service.length()));
        }
    }

    private static String withoutSlash(URI url) {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
