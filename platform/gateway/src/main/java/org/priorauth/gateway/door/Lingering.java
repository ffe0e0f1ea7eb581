package org.priorauth.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * The end of a request that was answered before its body was read. Closing at once would destroy the answer on its way
 * (TCP resets a connection closed with unread bytes); reading on for ever would be a gift to a flooder. So the rest is
 * read away for a moment, then the connection goes.
 */
final class Lingering {

    private Lingering() {}

    static void after(RoutingContext http, long millis) {
        HttpServerRequest request = http.request();
        if (request.isEnded()) {
            return;
        }
        request.resume();
        http.vertx().setTimer(millis, timer -> {
            if (!request.isEnded()) {
                close(http);
            }
        });
    }

    private static void close(RoutingContext http) {
        if (http.request().version() == HttpVersion.HTTP_2) {
            http.response().reset();
        } else {
            http.request().connection().close();
        }
    }
}
