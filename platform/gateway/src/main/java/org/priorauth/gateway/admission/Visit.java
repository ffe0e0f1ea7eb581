package org.priorauth.gateway.admission;

import org.priorauth.gateway.route.Route;
import org.priorauth.gateway.visitor.Visitor;

import io.vertx.ext.web.RoutingContext;

/** A request whose route and sender are known. */
public record Visit(RoutingContext http, Route route, Visitor visitor) {

    /** The address it came from; behind a trusted proxy the one that proxy names. */
    public String address() {
        return http.request().remoteAddress().hostAddress();
    }

    public String header(String name) {
        return http.request().getHeader(name);
    }
}
