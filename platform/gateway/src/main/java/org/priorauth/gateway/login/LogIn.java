package org.priorauth.gateway.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.priorauth.gateway.PublicUrl;
import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.visitor.Visitors;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;

/**
 * The way in: {@code /login?then=/path} leads to the log-in server, {@code /login/callback} back from it. With
 * {@code again} the session is forgotten first and the password asked for, whoever is logged in there.
 */
@Singleton
public class LogIn {

    private final Visitors visitors;
    private final LoopbackName name;
    private final String publicUrl;
    private final boolean https;

    LogIn(Visitors visitors, PublicUrl url) {
        this.visitors = visitors;
        this.name = new LoopbackName(url.host());
        this.publicUrl = url.toString();
        this.https = url.isHttps();
    }

    public void start(RoutingContext http) {
        if (name.isAnother(http.request())) {
            Redirects.to(http, publicUrl + http.request().uri());
            return;
        }
        if (http.request().getParam("again") != null && SessionCookies.isOwnDoing(http)) {
            again(http);
            return;
        }
        visitors.identity(http).subscribe().with(identity -> arrived(http, identity), failure -> {
            if (isStaleSession(failure)) {
                challenge(http);
            } else {
                goOn(http, failure);
            }
        });
    }

    /** OpenID Connect Core 1.0, 3.1.2.1: {@code prompt=login} asks for the password although a session is there. */
    private void again(RoutingContext http) {
        SessionCookies.forget(http, https);
        String then = URLEncoder.encode(ReturnPath.of(http.request().getParam("then")), StandardCharsets.UTF_8);
        Redirects.to(http, "/login?then=" + then + "&prompt=login");
    }

    public void callback(RoutingContext http) {
        visitors.identity(http).subscribe().with(identity -> FailedLogin.page(http, publicUrl),
                failure -> goOn(http, failure));
    }

    private void arrived(RoutingContext http, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            challenge(http);
        } else {
            Redirects.to(http, ReturnPath.of(http.request().getParam("then")));
        }
    }

    private static void challenge(RoutingContext http) {
        HttpAuthenticator authenticator = http.get(HttpAuthenticator.class.getName());
        authenticator.sendChallenge(http).subscribe().with(sent -> finish(http), fault -> unavailable(http));
    }

    // the challenge sets status and headers only
    private static void finish(RoutingContext http) {
        if (!http.response().ended()) {
            http.response().end();
        }
    }

    private void goOn(RoutingContext http, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException onwards) {
            Redirects.to(http, onwards.getRedirectUri());
        } else if (failure instanceof AuthenticationException) {
            FailedLogin.page(http, publicUrl);
        } else {
            unavailable(http);
        }
    }

    private static boolean isStaleSession(Throwable failure) {
        return failure instanceof AuthenticationException && !(failure instanceof AuthenticationRedirectException);
    }

    private static void unavailable(RoutingContext http) {
        Problem.of(503, "login-unavailable", "Log-in unavailable",
                "The log-in server does not answer. Try again shortly.").withHeader("Retry-After", "5").answer(http);
    }
}
