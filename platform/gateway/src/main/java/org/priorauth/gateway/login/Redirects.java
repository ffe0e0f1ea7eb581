package org.priorauth.gateway.login;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Sends a browser elsewhere, with a GET (RFC 9110, 15.4.4). */
final class Redirects {

    private Redirects() {}

    static void to(RoutingContext http, String where) {
        http.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, where).end();
    }
}
