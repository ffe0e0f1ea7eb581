package org.priorauth.gateway.status;

import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * One service as it answers for itself.
 *
 * @param failing the names of its checks that are down; {@code unreachable} when it does not answer at all
 */
record Readiness(String stage, boolean ready, List<String> failing) {

    static Readiness unreachable(String stage) {
        return new Readiness(stage, false, List.of("unreachable"));
    }

    /** From the body of {@code /q/health/ready}, as MicroProfile Health shapes it. */
    static Readiness of(String stage, JsonObject health) {
        List<String> failing = health.getJsonArray("checks", new JsonArray()).stream().map(JsonObject.class::cast)
                .filter(check -> !"UP".equals(check.getString("status"))).map(check -> check.getString("name"))
                .toList();
        return new Readiness(stage, "UP".equals(health.getString("status")), failing);
    }

    JsonObject json() {
        return new JsonObject().put("stage", stage).put("ready", ready).put("failing", new JsonArray(failing));
    }
}
