package org.priorauth.gateway.login;

import io.vertx.ext.web.RoutingContext;

/** What a person sees whose log-in came to nothing: an old link, two tabs, a refusal at the log-in server. */
final class FailedLogin {

    private static final String PAGE = """
                                       <!doctype html>
                                       <html lang="en">
                                       <head><meta charset="utf-8"><title>Log-in not completed · Prior Auth</title>
                                       <style>body { font: 16px/1.5 system-ui, sans-serif; margin: 4rem auto; max-width: 34rem; padding: 0 1rem }</style>
                                       </head>
                                       <body><main><h1>The log-in was not completed</h1>
                                       <p>It took too long, was refused, or was started in another window.</p>
                                       <p><a href="%s/login">Log in again</a></p></main></body>
                                       </html>
                                       """;

    private FailedLogin() {}

    static void page(RoutingContext http, String publicUrl) {
        http.response().setStatusCode(401).putHeader("Content-Type", "text/html;charset=utf-8")
                .end(PAGE.formatted(publicUrl));
    }
}
