package org.priorauth.gateway.login;

import java.util.Set;

import org.priorauth.gateway.visitor.Credentials;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** Forgets a browser's session, where its person wants it. */
final class SessionCookies {

    /** A person's own doing: a link of ours, or the address typed. */
    private static final Set<String> OWN_DOING = Set.of("same-origin", "none");

    private SessionCookies() {}

    static boolean isOwnDoing(RoutingContext http) {
        String from = http.request().getHeader("Sec-Fetch-Site");
        return from == null || OWN_DOING.contains(from);
    }

    static void forget(RoutingContext http, boolean https) {
        http.request().cookies().stream().filter(Credentials::isSession)
                .forEach(cookie -> http.response().addCookie(Cookie.cookie(cookie.getName(), "").setPath("/")
                        .setMaxAge(0).setHttpOnly(true).setSecure(https)));
    }
}
