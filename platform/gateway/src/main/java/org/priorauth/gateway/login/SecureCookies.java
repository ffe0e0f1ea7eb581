package org.priorauth.gateway.login;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.priorauth.gateway.PublicUrl;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcConfig;

/** The session's cookies are marked Secure when the public URL is https, also where TLS ends before the gateway. */
@Singleton
class SecureCookies {

    private final boolean https;

    SecureCookies(PublicUrl url) {
        this.https = url.isHttps();
    }

    void mark(@Observes Oidc oidc, OidcConfig config) {
        oidc.create(OidcTenantConfig.builder(OidcConfig.getDefaultTenant(config)).authentication()
                .cookieForceSecure(https).end().build());
    }
}
