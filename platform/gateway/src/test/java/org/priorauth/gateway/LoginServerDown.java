package org.priorauth.gateway;

import java.util.Map;

import org.priorauth.infrastructure.FreePorts;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A gateway whose log-in server has not been there since it started. */
public class LoginServerDown implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + FreePorts.next() + "/priorauth");
    }
}
