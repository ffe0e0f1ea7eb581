package org.priorauth.intake.web;

import java.util.UUID;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.EveryEndpointIsGuarded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class IntakeIsGuardedTest extends EveryEndpointIsGuarded {

    @Override
    protected UUID authorizationOf(String tenant) {
        return Door.id(new Door(backing, tenant).order(Door.plain("guard|1", "guarded")));
    }
}
