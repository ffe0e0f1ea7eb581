package org.priorauth.gateway.visitor;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Where a request carries its credentials. A header wins over a cookie: it was set on purpose. */
public final class Credentials {

    private Credentials() {}

    static boolean areOffered(HttpServerRequest request) {
        return areInHeader(request) || request.cookies().stream().anyMatch(Credentials::isSession);
    }

    static boolean areInHeader(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** Whether a cookie holds the session or a part of it. */
    public static boolean isSession(Cookie cookie) {
        return cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME);
    }
}
