package org.priorauth.lmn;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.EveryEndpointIsGuarded;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class LettersAreGuardedTest extends EveryEndpointIsGuarded {

    @Override
    protected UUID authorizationOf(String tenant) {
        UUID authorization = UUID.randomUUID();
        backing.publish(Topics.REQUEST_CHANGED, tenant, Cast.accepted(authorization, Cast.order()));
        backing.publish(Topics.COVERAGE_DETERMINED, tenant, Cast.authRequired(authorization, Answer.YES));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !backing.events(Topics.LETTER_CHANGED, authorization).isEmpty());
        return authorization;
    }
}
