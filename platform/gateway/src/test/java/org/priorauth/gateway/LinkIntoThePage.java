package org.priorauth.gateway;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.ext.web.Router;

/** An address that the web inbox knows and the gateway does not, as Quinoa treats it: the page, by a reroute. */
@Singleton
class LinkIntoThePage {

    static final String PATH = "/a-link-into-the-page";

    void reroute(@Observes Router router) {
        router.get(PATH).handler(http -> http.reroute("/"));
    }
}
