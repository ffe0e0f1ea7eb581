package org.priorauth.benefits.web;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.priorauth.benefits.played.PlayedPayer;
import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.EveryEndpointIsGuarded;
import org.priorauth.contracts.Topics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Backing.class)
@QuarkusTestResource(PlayedPayer.class)
class BenefitsAreGuardedTest extends EveryEndpointIsGuarded {

    @Override
    protected UUID authorizationOf(String tenant) {
        UUID authorization = UUID.randomUUID();
        backing.publish(Topics.REQUEST_CHANGED, tenant, Cast.accepted(authorization, Cast.order()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !backing.events(Topics.COVERAGE_DETERMINED, authorization).isEmpty());
        return authorization;
    }
}
