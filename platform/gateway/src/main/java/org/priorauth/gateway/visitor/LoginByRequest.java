package org.priorauth.gateway.visitor;

import jakarta.inject.Singleton;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;

/**
 * Two ways in, two configurations ("tenants" in the words of Quarkus, which are not clinics): bearer tokens are checked
 * as made for us, everything else is a browser. Always names one, or Quarkus would look for a name in the path.
 */
@Singleton
class LoginByRequest implements TenantResolver {

    private static final String BEARER = "bearer";

    @Override
    public String resolve(RoutingContext http) {
        boolean logsIn = http.request().path().startsWith("/login");
        return Credentials.areInHeader(http.request()) && !logsIn ? BEARER : OidcUtils.DEFAULT_TENANT_ID;
    }
}
