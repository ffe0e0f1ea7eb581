package org.priorauth.gateway;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.priorauth.gateway.admission.Admission;
import org.priorauth.gateway.door.AccessLog;
import org.priorauth.gateway.forward.PublicApi;
import org.priorauth.gateway.login.LogIn;
import org.priorauth.gateway.login.LogOut;
import org.priorauth.gateway.login.WhoAmI;
import org.priorauth.gateway.openapi.ApiDocument;
import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.route.Route;
import org.priorauth.gateway.status.Status;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Every address of the door. What is neither here nor in the table of routes is a static file, or nothing. */
@Singleton
class FrontDoor {

    private static final Route SESSION = Route.ownPage("/session", Access.SIGNED_IN);
    private static final Route STATUS = Route.ownPage("/status", Access.OPS);
    private static final Route OPENAPI = Route.ownPage("/openapi", Access.OPEN);

    void browsers(@Observes Router router, LogIn logIn, LogOut logOut) {
        page(router, "/login", logIn::start);
        page(router, "/login/callback", logIn::callback);
        page(router, "/logout", logOut::answer);
    }

    void pages(@Observes Router router, Admission admission, Status status, ApiDocument api) {
        reads(router, "/session", http -> admission.admit(http, SESSION, WhoAmI::answer));
        reads(router, "/status", http -> admission.admit(http, STATUS, status::answer));
        reads(router, "/openapi", http -> admission.admit(http, OPENAPI, api::answer));
        // a relative address needs its slash
        router.getWithRegex("/docs").handler(http -> http.redirect("/docs/"));
    }

    void services(@Observes Router router, PublicApi api) {
        router.route().handler(api::handle);
    }

    private static void page(Router router, String path, Handler<RoutingContext> answer) {
        Route route = Route.ownPage(path, Access.OPEN);
        reads(router, path, http -> {
            AccessLog.note(http, route);
            answer.handle(http);
        });
    }

    private static void reads(Router router, String path, Handler<RoutingContext> answer) {
        router.get(path).handler(answer);
        router.head(path).handler(answer);
    }
}
