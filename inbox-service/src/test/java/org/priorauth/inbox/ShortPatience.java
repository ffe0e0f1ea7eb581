package org.priorauth.inbox;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Heartbeats that a test can wait for, streams that end soon, and a short memory. */
public class ShortPatience implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("inbox.stream.heartbeat", "300ms", "inbox.stream.longest", "8s",
                "inbox.stream.replay-at-most", "300", "inbox.share-out-every", "1s", "inbox.matching.again-after",
                "200ms",
                "inbox.tenants.shared-out.teams.coordinators.ana", "Ana Ruiz",
                "inbox.tenants.shared-out.teams.coordinators.kim", "Kim Lund",
                "inbox.tenants.shared-messages.teams.coordinators.ana", "Ana Ruiz");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
