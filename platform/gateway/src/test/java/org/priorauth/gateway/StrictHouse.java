package org.priorauth.gateway;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A gateway that the world reaches by https, and that is soon full. */
public class StrictHouse implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("priorauth.gateway.public-url", "https://priorauth.example",
                "priorauth.gateway.limits.caller.per-second", "1", "priorauth.gateway.limits.caller.burst", "3",
                "priorauth.gateway.limits.tenant.per-second", "1", "priorauth.gateway.limits.tenant.burst", "4",
                "priorauth.gateway.limits.stranger.per-second", "1", "priorauth.gateway.limits.stranger.burst", "2",
                "priorauth.gateway.metrics-networks", "192.0.2.0/24");
    }
}
