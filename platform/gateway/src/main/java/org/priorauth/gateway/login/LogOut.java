package org.priorauth.gateway.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.gateway.PublicUrl;
import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.visitor.Visitors;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/**
 * The way out: the session's cookies go, then the browser is led to the log-in server's own log-out where it has one
 * (OpenID Connect RP-Initiated Logout 1.0). Nothing is kept at the gateway, so nothing else has to be forgotten.
 */
@Singleton
public class LogOut {

    private final Visitors visitors;
    private final String publicUrl;
    private final boolean https;

    LogOut(Visitors visitors, PublicUrl url) {
        this.visitors = visitors;
        this.publicUrl = url.toString();
        this.https = url.isHttps();
    }

    public void answer(RoutingContext http) {
        if (!SessionCookies.isOwnDoing(http)) {
            Problem.of(403, "csrf", "Not from a page of ours", "Log out from a page of this origin.").answer(http);
            return;
        }
        visitors.identity(http).subscribe().with(identity -> leave(http, endOfSession(identity)),
                stale -> leave(http, Optional.empty()));
    }

    private void leave(RoutingContext http, Optional<String> onwards) {
        SessionCookies.forget(http, https);
        Redirects.to(http, onwards.orElse(ReturnPath.FRONT_PAGE));
    }

    private Optional<String> endOfSession(SecurityIdentity identity) {
        IdTokenCredential idToken = identity.getCredential(IdTokenCredential.class);
        OidcConfigurationMetadata server = identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        if (idToken == null || server == null || server.getEndSessionUri() == null) {
            return Optional.empty();
        }
        return Optional.of(server.getEndSessionUri() + "?id_token_hint=" + idToken.getToken()
                + "&post_logout_redirect_uri=" + URLEncoder.encode(publicUrl + "/", StandardCharsets.UTF_8));
    }
}
