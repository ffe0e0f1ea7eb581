package org.priorauth.benefits.played;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.RequestChanged.Outcome;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.specification.RequestSpecification;

/** What the tests on real servers share. */
@QuarkusTestResource(Backing.class)
@QuarkusTestResource(PlayedPayer.class)
public abstract class BenefitsTest {

    protected Backing backing;
    protected PlayedPayer payer;

    protected UUID accepted(String memberId) {
        UUID authorization = UUID.randomUUID();
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, Cast.accepted(authorization, Cast.orderOf(memberId)));
        return authorization;
    }

    protected void changed(UUID authorization, Outcome outcome, int revision, Order order) {
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, new RequestChanged(authorization, outcome, revision,
                Cast.NOON, Cast.EHR, revision, order, List.of(), null));
    }

    protected List<Heard> heard(UUID authorization) {
        return backing.events(Topics.COVERAGE_DETERMINED, authorization);
    }

    /** The announcement of this number, from 1, once it is there. */
    protected CoverageDetermined announced(UUID authorization, int revision) {
        eventually(() -> heard(authorization).size() >= revision);
        return heard(authorization).get(revision - 1).as(Topics.COVERAGE_DETERMINED);
    }

    protected static void eventually(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(holds);
    }

    protected RequestSpecification as(String who) {
        return given().auth().oauth2(backing.token(who));
    }

    protected static String path(UUID authorization) {
        return "/api/v1/authorizations/" + authorization + "/benefits";
    }
}
